import * as checks from "./checks.js";
import { exclusiveUnionCheck } from "./runtime/zod/checks/exclusive-union-check.js";
import { formatCheck } from "./runtime/zod/checks/format-check.js";
import { integerCheck } from "./runtime/zod/checks/number-check.js";
import { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { taggedUnionCheck } from "./runtime/zod/checks/tagged-union-check.js";
import { isEmail } from "./runtime/zod/formats/email.js";
import { isUri } from "./runtime/zod/formats/uri.js";

/** An imported function would be looked up through all declarations above each call. */
function check(plan: string, parts?: () => readonly unknown[]): SchemaCheck {
  return new SchemaCheck(plan, parts);
}

export const CreateCheckoutSessionRequestSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"checkoutSession":0}',
  () => [checks.CheckoutSessionInputSchema],
);

export const CreateCheckoutSessionResponseSchema: SchemaCheck = /* @__PURE__ */ check(
  '["c",{"checkoutSession":0,"url":"s"}]',
  () => [checks.CheckoutSessionSchema],
);

export const CheckoutSessionInputSchema: SchemaCheck = /* @__PURE__ */ check(
  '[3,"type",[["product"],0],[["activate_subscription"],1],[["add_payment_method"],2]]',
  () => [
    checks.ProductCheckoutSessionInputSchema,
    checks.ActivateSubscriptionCheckoutSessionInputSchema,
    checks.AddPaymentMethodCheckoutSessionInputSchema,
    taggedUnionCheck,
  ],
);

export const ProductCheckoutSessionInputSchema: SchemaCheck = /* @__PURE__ */ check(
  "[0,1,2]",
  () => [
    exclusiveUnionCheck,
    checks.IdentifiedProductCheckoutSessionInputSchema,
    checks.AnonymousProductCheckoutSessionInputSchema,
  ],
);

export const IdentifiedProductCheckoutSessionInputSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"type":["=","product"],"customerExternalId":"s","?anonymous":["=",false],"?priceId":"s","?priceSlug":"s","?quantity":[0,1,9007199254740991],"successUrl":"s","cancelUrl":"s","?outputName":"s","?outputMetadata":["0",1],"?preserveBillingCycleAnchor":"b"}',
  () => [integerCheck, checks.MetadataSchema],
);

export const AnonymousProductCheckoutSessionInputSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"type":["=","product"],"?customerExternalId":"0","anonymous":["=",true],"?priceId":"s","?priceSlug":"s","?quantity":[0,1,9007199254740991],"successUrl":"s","cancelUrl":"s","?outputName":"s","?outputMetadata":["0",1],"?preserveBillingCycleAnchor":"b"}',
  () => [integerCheck, checks.MetadataSchema],
);

export const ActivateSubscriptionCheckoutSessionInputSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"type":["=","activate_subscription"],"customerExternalId":"s","targetSubscriptionId":"s","successUrl":"s","cancelUrl":"s","?outputName":"s","?outputMetadata":["0",0],"?preserveBillingCycleAnchor":"b"}',
  () => [checks.MetadataSchema],
);

export const AddPaymentMethodCheckoutSessionInputSchema: SchemaCheck = /* @__PURE__ */ check(
  '{"type":["=","add_payment_method"],"customerExternalId":"s","?targetSubscriptionId":"s","?automaticallyUpdateSubscriptions":["0","b"],"successUrl":"s","cancelUrl":"s","?outputName":"s","?outputMetadata":["0",0]}',
  () => [checks.MetadataSchema],
);

export const CheckoutSessionSchema: SchemaCheck = /* @__PURE__ */ check(
  '[4,"type",[["product"],0],[["purchase"],1],[["activate_subscription"],2],[["add_payment_method"],3]]',
  () => [
    checks.ProductCheckoutSessionSchema,
    checks.PurchaseCheckoutSessionSchema,
    checks.ActivateSubscriptionCheckoutSessionSchema,
    checks.AddPaymentMethodCheckoutSessionSchema,
    taggedUnionCheck,
  ],
);

export const ProductCheckoutSessionSchema: SchemaCheck = /* @__PURE__ */ check(
  '["c",{"id":"s","type":["=","product"],"status":0,"livemode":"b","createdAt":1,"updatedAt":1,"expires":1,"organizationId":"s","pricingModelId":"s","priceId":"s","quantity":[2,-2147483648,2147483647],"purchaseId":["0","s"],"?invoiceId":"0","discountId":["0","s"],"customerId":["0","s"],"customerName":["0","s"],"customerEmail":["0","s"],"?billingAddress":["0",3],"?paymentMethodType":["0",4],"?successUrl":["0",5],"?cancelUrl":["0",5],"outputName":["0","s"],"?outputMetadata":["0",6],"?preserveBillingCycleAnchor":"b","?targetSubscriptionId":"0","?automaticallyUpdateSubscriptions":"0"}]',
  () => [
    checks.CheckoutSessionStatusSchema,
    checks.EpochMillisecondsSchema,
    integerCheck,
    checks.BillingAddressSchema,
    checks.PaymentMethodTypeSchema,
    formatCheck("uri", isUri),
    checks.MetadataSchema,
  ],
);

export const PurchaseCheckoutSessionSchema: SchemaCheck = /* @__PURE__ */ check(
  '["c",{"id":"s","type":["=","purchase"],"status":0,"livemode":"b","createdAt":1,"updatedAt":1,"expires":1,"organizationId":"s","pricingModelId":"s","priceId":"s","quantity":[2,-2147483648,2147483647],"purchaseId":"s","invoiceId":["0","s"],"discountId":["0","s"],"customerId":["0","s"],"customerName":["0","s"],"customerEmail":["0","s"],"?billingAddress":["0",3],"?paymentMethodType":["0",4],"?successUrl":["0",5],"?cancelUrl":["0",5],"outputName":["0","s"],"?outputMetadata":["0",6],"?preserveBillingCycleAnchor":["=",false],"?targetSubscriptionId":"0","?automaticallyUpdateSubscriptions":"0"}]',
  () => [
    checks.CheckoutSessionStatusSchema,
    checks.EpochMillisecondsSchema,
    integerCheck,
    checks.BillingAddressSchema,
    checks.PaymentMethodTypeSchema,
    formatCheck("uri", isUri),
    checks.MetadataSchema,
  ],
);

export const ActivateSubscriptionCheckoutSessionSchema: SchemaCheck = /* @__PURE__ */ check(
  '["c",{"id":"s","type":["=","activate_subscription"],"status":0,"livemode":"b","createdAt":1,"updatedAt":1,"expires":1,"organizationId":"s","pricingModelId":"s","priceId":["0","s"],"quantity":[2,-2147483648,2147483647],"?purchaseId":"0","?invoiceId":"0","discountId":["0","s"],"customerId":["0","s"],"customerName":["0","s"],"customerEmail":["0","s"],"?billingAddress":["0",3],"?paymentMethodType":["0",4],"?successUrl":["0",5],"?cancelUrl":["0",5],"outputName":["0","s"],"?outputMetadata":["0",6],"?preserveBillingCycleAnchor":"b","targetSubscriptionId":"s","automaticallyUpdateSubscriptions":["0","b"]}]',
  () => [
    checks.CheckoutSessionStatusSchema,
    checks.EpochMillisecondsSchema,
    integerCheck,
    checks.BillingAddressSchema,
    checks.PaymentMethodTypeSchema,
    formatCheck("uri", isUri),
    checks.MetadataSchema,
  ],
);

export const AddPaymentMethodCheckoutSessionSchema: SchemaCheck = /* @__PURE__ */ check(
  '["c",{"id":"s","type":["=","add_payment_method"],"status":0,"livemode":"b","createdAt":1,"updatedAt":1,"expires":1,"organizationId":"s","pricingModelId":"s","priceId":["0","s"],"quantity":[2,-2147483648,2147483647],"purchaseId":["0","s"],"invoiceId":["0","s"],"discountId":["0","s"],"customerId":"s","customerName":["0","s"],"customerEmail":["0","s"],"?billingAddress":["0",3],"?paymentMethodType":["0",4],"?successUrl":["0",5],"?cancelUrl":["0",5],"outputName":["0","s"],"?outputMetadata":["0",6],"preserveBillingCycleAnchor":"b","?targetSubscriptionId":["0","s"],"?automaticallyUpdateSubscriptions":["0","b"]}]',
  () => [
    checks.CheckoutSessionStatusSchema,
    checks.EpochMillisecondsSchema,
    integerCheck,
    checks.BillingAddressSchema,
    checks.PaymentMethodTypeSchema,
    formatCheck("uri", isUri),
    checks.MetadataSchema,
  ],
);

export const CheckoutSessionStatusSchema: SchemaCheck = /* @__PURE__ */ check(
  '["=","open","pending","succeeded","failed","expired"]',
);

export const PaymentMethodTypeSchema: SchemaCheck = /* @__PURE__ */ check(
  '["=","card","link","us_bank_account","sepa_debit"]',
);

export const BillingAddressSchema: SchemaCheck = /* @__PURE__ */ check(
  '["c",{"?name":["0","s"],"?firstName":["0","s"],"?lastName":["0","s"],"?email":["0",["s",null,null,1,0]],"?phone":["0","s"],"address":2}]',
  () => [
    formatCheck("email", isEmail),
    /^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-\.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/u,
    checks.AddressSchema,
  ],
);

export const AddressSchema: SchemaCheck = /* @__PURE__ */ check(
  '["c",{"?name":["0","s"],"?line1":["0","s"],"?line2":["0","s"],"?city":["0","s"],"?state":["0","s"],"?postal_code":["0","s"],"country":"s"}]',
);

export const MetadataSchema: SchemaCheck = /* @__PURE__ */ check(
  '["r",{},["|",["s",null,500],"n","b"]]',
);

export const EpochMillisecondsSchema: SchemaCheck = /* @__PURE__ */ check(
  "[0,-9007199254740991,9007199254740991]",
  () => [integerCheck],
);

export const ErrorBodySchema: SchemaCheck = /* @__PURE__ */ check(
  '["c",{"code":"s","message":"s","?issues":["a",0]}]',
  () => [checks.ErrorIssueSchema],
);

export const ErrorIssueSchema: SchemaCheck = /* @__PURE__ */ check('["c",{"message":"s"}]');
