import { exclusiveUnionCheck } from "./runtime/zod/checks/exclusive-union-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { taggedUnionCheck } from "./runtime/zod/checks/tagged-union-check.js";
import { isEmail } from "./runtime/zod/formats/email.js";
import { isUri } from "./runtime/zod/formats/uri.js";

export const CreateCheckoutSessionRequestSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '{"checkoutSession":0}',
  () => [CheckoutSessionInputSchema],
);

export const CreateCheckoutSessionResponseSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["c",{"checkoutSession":0,"url":"s"}]',
  () => [CheckoutSessionSchema],
);

export const CheckoutSessionInputSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '[3,"type",[["product"],0],[["activate_subscription"],1],[["add_payment_method"],2]]',
  () => [
    ProductCheckoutSessionInputSchema,
    ActivateSubscriptionCheckoutSessionInputSchema,
    AddPaymentMethodCheckoutSessionInputSchema,
    taggedUnionCheck,
  ],
);

export const ProductCheckoutSessionInputSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  "[0,1,2]",
  () => [
    exclusiveUnionCheck,
    IdentifiedProductCheckoutSessionInputSchema,
    AnonymousProductCheckoutSessionInputSchema,
  ],
);

export const IdentifiedProductCheckoutSessionInputSchema: SchemaCheck =
  /* @__PURE__ */ new SchemaCheck(
    '{"type":["=","product"],"customerExternalId":"s","?anonymous":["=",false],"?priceId":"s","?priceSlug":"s","?quantity":["i",1,9007199254740991],"successUrl":"s","cancelUrl":"s","?outputName":"s","?outputMetadata":["0",0],"?preserveBillingCycleAnchor":"b"}',
    () => [MetadataSchema],
  );

export const AnonymousProductCheckoutSessionInputSchema: SchemaCheck =
  /* @__PURE__ */ new SchemaCheck(
    '{"type":["=","product"],"?customerExternalId":"0","anonymous":["=",true],"?priceId":"s","?priceSlug":"s","?quantity":["i",1,9007199254740991],"successUrl":"s","cancelUrl":"s","?outputName":"s","?outputMetadata":["0",0],"?preserveBillingCycleAnchor":"b"}',
    () => [MetadataSchema],
  );

export const ActivateSubscriptionCheckoutSessionInputSchema: SchemaCheck =
  /* @__PURE__ */ new SchemaCheck(
    '{"type":["=","activate_subscription"],"customerExternalId":"s","targetSubscriptionId":"s","successUrl":"s","cancelUrl":"s","?outputName":"s","?outputMetadata":["0",0],"?preserveBillingCycleAnchor":"b"}',
    () => [MetadataSchema],
  );

export const AddPaymentMethodCheckoutSessionInputSchema: SchemaCheck =
  /* @__PURE__ */ new SchemaCheck(
    '{"type":["=","add_payment_method"],"customerExternalId":"s","?targetSubscriptionId":"s","?automaticallyUpdateSubscriptions":["0","b"],"successUrl":"s","cancelUrl":"s","?outputName":"s","?outputMetadata":["0",0]}',
    () => [MetadataSchema],
  );

export const CheckoutSessionSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '[4,"type",[["product"],0],[["purchase"],1],[["activate_subscription"],2],[["add_payment_method"],3]]',
  () => [
    ProductCheckoutSessionSchema,
    PurchaseCheckoutSessionSchema,
    ActivateSubscriptionCheckoutSessionSchema,
    AddPaymentMethodCheckoutSessionSchema,
    taggedUnionCheck,
  ],
);

export const ProductCheckoutSessionSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["c",{"id":"s","type":["=","product"],"status":0,"livemode":"b","createdAt":1,"updatedAt":1,"expires":1,"organizationId":"s","pricingModelId":"s","priceId":"s","quantity":["i",-2147483648,2147483647],"purchaseId":["0","s"],"?invoiceId":"0","discountId":["0","s"],"customerId":["0","s"],"customerName":["0","s"],"customerEmail":["0","s"],"?billingAddress":["0",2],"?paymentMethodType":["0",3],"?successUrl":["0",["s",null,null,null,4,"uri"]],"?cancelUrl":["0",["s",null,null,null,4,"uri"]],"outputName":["0","s"],"?outputMetadata":["0",5],"?preserveBillingCycleAnchor":"b","?targetSubscriptionId":"0","?automaticallyUpdateSubscriptions":"0"}]',
  () => [
    CheckoutSessionStatusSchema,
    EpochMillisecondsSchema,
    BillingAddressSchema,
    PaymentMethodTypeSchema,
    isUri,
    MetadataSchema,
  ],
);

export const PurchaseCheckoutSessionSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["c",{"id":"s","type":["=","purchase"],"status":0,"livemode":"b","createdAt":1,"updatedAt":1,"expires":1,"organizationId":"s","pricingModelId":"s","priceId":"s","quantity":["i",-2147483648,2147483647],"purchaseId":"s","invoiceId":["0","s"],"discountId":["0","s"],"customerId":["0","s"],"customerName":["0","s"],"customerEmail":["0","s"],"?billingAddress":["0",2],"?paymentMethodType":["0",3],"?successUrl":["0",["s",null,null,null,4,"uri"]],"?cancelUrl":["0",["s",null,null,null,4,"uri"]],"outputName":["0","s"],"?outputMetadata":["0",5],"?preserveBillingCycleAnchor":["=",false],"?targetSubscriptionId":"0","?automaticallyUpdateSubscriptions":"0"}]',
  () => [
    CheckoutSessionStatusSchema,
    EpochMillisecondsSchema,
    BillingAddressSchema,
    PaymentMethodTypeSchema,
    isUri,
    MetadataSchema,
  ],
);

export const ActivateSubscriptionCheckoutSessionSchema: SchemaCheck =
  /* @__PURE__ */ new SchemaCheck(
    '["c",{"id":"s","type":["=","activate_subscription"],"status":0,"livemode":"b","createdAt":1,"updatedAt":1,"expires":1,"organizationId":"s","pricingModelId":"s","priceId":["0","s"],"quantity":["i",-2147483648,2147483647],"?purchaseId":"0","?invoiceId":"0","discountId":["0","s"],"customerId":["0","s"],"customerName":["0","s"],"customerEmail":["0","s"],"?billingAddress":["0",2],"?paymentMethodType":["0",3],"?successUrl":["0",["s",null,null,null,4,"uri"]],"?cancelUrl":["0",["s",null,null,null,4,"uri"]],"outputName":["0","s"],"?outputMetadata":["0",5],"?preserveBillingCycleAnchor":"b","targetSubscriptionId":"s","automaticallyUpdateSubscriptions":["0","b"]}]',
    () => [
      CheckoutSessionStatusSchema,
      EpochMillisecondsSchema,
      BillingAddressSchema,
      PaymentMethodTypeSchema,
      isUri,
      MetadataSchema,
    ],
  );

export const AddPaymentMethodCheckoutSessionSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["c",{"id":"s","type":["=","add_payment_method"],"status":0,"livemode":"b","createdAt":1,"updatedAt":1,"expires":1,"organizationId":"s","pricingModelId":"s","priceId":["0","s"],"quantity":["i",-2147483648,2147483647],"purchaseId":["0","s"],"invoiceId":["0","s"],"discountId":["0","s"],"customerId":"s","customerName":["0","s"],"customerEmail":["0","s"],"?billingAddress":["0",2],"?paymentMethodType":["0",3],"?successUrl":["0",["s",null,null,null,4,"uri"]],"?cancelUrl":["0",["s",null,null,null,4,"uri"]],"outputName":["0","s"],"?outputMetadata":["0",5],"preserveBillingCycleAnchor":"b","?targetSubscriptionId":["0","s"],"?automaticallyUpdateSubscriptions":["0","b"]}]',
  () => [
    CheckoutSessionStatusSchema,
    EpochMillisecondsSchema,
    BillingAddressSchema,
    PaymentMethodTypeSchema,
    isUri,
    MetadataSchema,
  ],
);

export const CheckoutSessionStatusSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["=","open","pending","succeeded","failed","expired"]',
);

export const PaymentMethodTypeSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["=","card","link","us_bank_account","sepa_debit"]',
);

export const BillingAddressSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["c",{"?name":["0","s"],"?firstName":["0","s"],"?lastName":["0","s"],"?email":["0",["s",null,null,0,1,"email"]],"?phone":["0","s"],"address":2}]',
  () => [
    /^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-\.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/u,
    isEmail,
    AddressSchema,
  ],
);

export const AddressSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["c",{"?name":["0","s"],"?line1":["0","s"],"?line2":["0","s"],"?city":["0","s"],"?state":["0","s"],"?postal_code":["0","s"],"country":"s"}]',
);

export const MetadataSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["r",{},["|",["s",null,500],"n","b"]]',
);

export const EpochMillisecondsSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["i",-9007199254740991,9007199254740991]',
);

export const ErrorBodySchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["c",{"code":"s","message":"s","?issues":["a",0]}]',
  () => [ErrorIssueSchema],
);

export const ErrorIssueSchema: SchemaCheck = /* @__PURE__ */ new SchemaCheck(
  '["c",{"message":"s"}]',
);
