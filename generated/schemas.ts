import * as z from "zod";
import { isEmail } from "./runtime/zod/formats/email.js";
import { isUri } from "./runtime/zod/formats/uri.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { recordOf } from "./runtime/zod/object-of.js";
import { openObject } from "./runtime/zod/open-object.js";
import { taggedUnion } from "./runtime/zod/tagged-union.js";
import { exclusiveUnion, unionOf } from "./runtime/zod/union-of.js";
import type {
  ActivateSubscriptionCheckoutSession,
  ActivateSubscriptionCheckoutSessionInput,
  AddPaymentMethodCheckoutSession,
  AddPaymentMethodCheckoutSessionInput,
  Address,
  AnonymousProductCheckoutSessionInput,
  BillingAddress,
  CheckoutSession,
  CheckoutSessionInput,
  CheckoutSessionStatus,
  CreateCheckoutSessionRequest,
  CreateCheckoutSessionResponse,
  EpochMilliseconds,
  ErrorBody,
  ErrorIssue,
  IdentifiedProductCheckoutSessionInput,
  Metadata,
  PaymentMethodType,
  ProductCheckoutSession,
  ProductCheckoutSessionInput,
  PurchaseCheckoutSession,
} from "./types.js";

export const CreateCheckoutSessionRequestSchema: z.ZodLazy<
  z.ZodType<CreateCheckoutSessionRequest>
> = /* @__PURE__ */ lazySchema<CreateCheckoutSessionRequest>(() =>
  openObject({ checkoutSession: CheckoutSessionInputSchema.unwrap() }),
);

export const CreateCheckoutSessionResponseSchema: z.ZodLazy<
  z.ZodType<CreateCheckoutSessionResponse>
> = /* @__PURE__ */ lazySchema<CreateCheckoutSessionResponse>(() =>
  z.strictObject({ checkoutSession: CheckoutSessionSchema.unwrap(), url: z.string() }),
);

export const CheckoutSessionInputSchema: z.ZodLazy<z.ZodType<CheckoutSessionInput>> =
  /* @__PURE__ */ lazySchema<CheckoutSessionInput>(() =>
    taggedUnion("type", [
      ProductCheckoutSessionInputSchema.unwrap(),
      ActivateSubscriptionCheckoutSessionInputSchema.unwrap(),
      AddPaymentMethodCheckoutSessionInputSchema.unwrap(),
    ]),
  );

export const ProductCheckoutSessionInputSchema: z.ZodLazy<z.ZodType<ProductCheckoutSessionInput>> =
  /* @__PURE__ */ lazySchema<ProductCheckoutSessionInput>(() =>
    exclusiveUnion([
      IdentifiedProductCheckoutSessionInputSchema.unwrap(),
      AnonymousProductCheckoutSessionInputSchema.unwrap(),
    ]),
  );

export const IdentifiedProductCheckoutSessionInputSchema: z.ZodLazy<
  z.ZodType<IdentifiedProductCheckoutSessionInput>
> = /* @__PURE__ */ lazySchema<IdentifiedProductCheckoutSessionInput>(() =>
  openObject({
    type: z.literal("product"),
    customerExternalId: z.string(),
    anonymous: z.literal(false).optional(),
    priceId: z.string().optional(),
    priceSlug: z.string().optional(),
    quantity: z.int().min(1).max(9007199254740991).optional(),
    successUrl: z.string(),
    cancelUrl: z.string(),
    outputName: z.string().optional(),
    outputMetadata: MetadataSchema.unwrap().nullable().optional(),
    preserveBillingCycleAnchor: z.boolean().optional(),
  }),
);

export const AnonymousProductCheckoutSessionInputSchema: z.ZodLazy<
  z.ZodType<AnonymousProductCheckoutSessionInput>
> = /* @__PURE__ */ lazySchema<AnonymousProductCheckoutSessionInput>(() =>
  openObject({
    type: z.literal("product"),
    customerExternalId: z.null().optional(),
    anonymous: z.literal(true),
    priceId: z.string().optional(),
    priceSlug: z.string().optional(),
    quantity: z.int().min(1).max(9007199254740991).optional(),
    successUrl: z.string(),
    cancelUrl: z.string(),
    outputName: z.string().optional(),
    outputMetadata: MetadataSchema.unwrap().nullable().optional(),
    preserveBillingCycleAnchor: z.boolean().optional(),
  }),
);

export const ActivateSubscriptionCheckoutSessionInputSchema: z.ZodLazy<
  z.ZodType<ActivateSubscriptionCheckoutSessionInput>
> = /* @__PURE__ */ lazySchema<ActivateSubscriptionCheckoutSessionInput>(() =>
  openObject({
    type: z.literal("activate_subscription"),
    customerExternalId: z.string(),
    targetSubscriptionId: z.string(),
    successUrl: z.string(),
    cancelUrl: z.string(),
    outputName: z.string().optional(),
    outputMetadata: MetadataSchema.unwrap().nullable().optional(),
    preserveBillingCycleAnchor: z.boolean().optional(),
  }),
);

export const AddPaymentMethodCheckoutSessionInputSchema: z.ZodLazy<
  z.ZodType<AddPaymentMethodCheckoutSessionInput>
> = /* @__PURE__ */ lazySchema<AddPaymentMethodCheckoutSessionInput>(() =>
  openObject({
    type: z.literal("add_payment_method"),
    customerExternalId: z.string(),
    targetSubscriptionId: z.string().optional(),
    automaticallyUpdateSubscriptions: z.boolean().nullable().optional(),
    successUrl: z.string(),
    cancelUrl: z.string(),
    outputName: z.string().optional(),
    outputMetadata: MetadataSchema.unwrap().nullable().optional(),
  }),
);

export const CheckoutSessionSchema: z.ZodLazy<z.ZodType<CheckoutSession>> =
  /* @__PURE__ */ lazySchema<CheckoutSession>(() =>
    taggedUnion("type", [
      ProductCheckoutSessionSchema.unwrap(),
      PurchaseCheckoutSessionSchema.unwrap(),
      ActivateSubscriptionCheckoutSessionSchema.unwrap(),
      AddPaymentMethodCheckoutSessionSchema.unwrap(),
    ]),
  );

export const ProductCheckoutSessionSchema: z.ZodLazy<z.ZodType<ProductCheckoutSession>> =
  /* @__PURE__ */ lazySchema<ProductCheckoutSession>(() =>
    z.strictObject({
      id: z.string(),
      type: z.literal("product"),
      status: CheckoutSessionStatusSchema.unwrap(),
      livemode: z.boolean(),
      createdAt: EpochMillisecondsSchema.unwrap(),
      updatedAt: EpochMillisecondsSchema.unwrap(),
      expires: EpochMillisecondsSchema.unwrap(),
      organizationId: z.string(),
      pricingModelId: z.string(),
      priceId: z.string(),
      quantity: z.int().min(-2147483648).max(2147483647),
      purchaseId: z.string().nullable(),
      invoiceId: z.null().optional(),
      discountId: z.string().nullable(),
      customerId: z.string().nullable(),
      customerName: z.string().nullable(),
      customerEmail: z.string().nullable(),
      billingAddress: BillingAddressSchema.unwrap().nullable().optional(),
      paymentMethodType: PaymentMethodTypeSchema.unwrap().nullable().optional(),
      successUrl: z.stringFormat("uri", isUri).nullable().optional(),
      cancelUrl: z.stringFormat("uri", isUri).nullable().optional(),
      outputName: z.string().nullable(),
      outputMetadata: MetadataSchema.unwrap().nullable().optional(),
      preserveBillingCycleAnchor: z.boolean().optional(),
      targetSubscriptionId: z.null().optional(),
      automaticallyUpdateSubscriptions: z.null().optional(),
    }),
  );

export const PurchaseCheckoutSessionSchema: z.ZodLazy<z.ZodType<PurchaseCheckoutSession>> =
  /* @__PURE__ */ lazySchema<PurchaseCheckoutSession>(() =>
    z.strictObject({
      id: z.string(),
      type: z.literal("purchase"),
      status: CheckoutSessionStatusSchema.unwrap(),
      livemode: z.boolean(),
      createdAt: EpochMillisecondsSchema.unwrap(),
      updatedAt: EpochMillisecondsSchema.unwrap(),
      expires: EpochMillisecondsSchema.unwrap(),
      organizationId: z.string(),
      pricingModelId: z.string(),
      priceId: z.string(),
      quantity: z.int().min(-2147483648).max(2147483647),
      purchaseId: z.string(),
      invoiceId: z.string().nullable(),
      discountId: z.string().nullable(),
      customerId: z.string().nullable(),
      customerName: z.string().nullable(),
      customerEmail: z.string().nullable(),
      billingAddress: BillingAddressSchema.unwrap().nullable().optional(),
      paymentMethodType: PaymentMethodTypeSchema.unwrap().nullable().optional(),
      successUrl: z.stringFormat("uri", isUri).nullable().optional(),
      cancelUrl: z.stringFormat("uri", isUri).nullable().optional(),
      outputName: z.string().nullable(),
      outputMetadata: MetadataSchema.unwrap().nullable().optional(),
      preserveBillingCycleAnchor: z.literal(false).optional(),
      targetSubscriptionId: z.null().optional(),
      automaticallyUpdateSubscriptions: z.null().optional(),
    }),
  );

export const ActivateSubscriptionCheckoutSessionSchema: z.ZodLazy<
  z.ZodType<ActivateSubscriptionCheckoutSession>
> = /* @__PURE__ */ lazySchema<ActivateSubscriptionCheckoutSession>(() =>
  z.strictObject({
    id: z.string(),
    type: z.literal("activate_subscription"),
    status: CheckoutSessionStatusSchema.unwrap(),
    livemode: z.boolean(),
    createdAt: EpochMillisecondsSchema.unwrap(),
    updatedAt: EpochMillisecondsSchema.unwrap(),
    expires: EpochMillisecondsSchema.unwrap(),
    organizationId: z.string(),
    pricingModelId: z.string(),
    priceId: z.string().nullable(),
    quantity: z.int().min(-2147483648).max(2147483647),
    purchaseId: z.null().optional(),
    invoiceId: z.null().optional(),
    discountId: z.string().nullable(),
    customerId: z.string().nullable(),
    customerName: z.string().nullable(),
    customerEmail: z.string().nullable(),
    billingAddress: BillingAddressSchema.unwrap().nullable().optional(),
    paymentMethodType: PaymentMethodTypeSchema.unwrap().nullable().optional(),
    successUrl: z.stringFormat("uri", isUri).nullable().optional(),
    cancelUrl: z.stringFormat("uri", isUri).nullable().optional(),
    outputName: z.string().nullable(),
    outputMetadata: MetadataSchema.unwrap().nullable().optional(),
    preserveBillingCycleAnchor: z.boolean().optional(),
    targetSubscriptionId: z.string(),
    automaticallyUpdateSubscriptions: z.boolean().nullable(),
  }),
);

export const AddPaymentMethodCheckoutSessionSchema: z.ZodLazy<
  z.ZodType<AddPaymentMethodCheckoutSession>
> = /* @__PURE__ */ lazySchema<AddPaymentMethodCheckoutSession>(() =>
  z.strictObject({
    id: z.string(),
    type: z.literal("add_payment_method"),
    status: CheckoutSessionStatusSchema.unwrap(),
    livemode: z.boolean(),
    createdAt: EpochMillisecondsSchema.unwrap(),
    updatedAt: EpochMillisecondsSchema.unwrap(),
    expires: EpochMillisecondsSchema.unwrap(),
    organizationId: z.string(),
    pricingModelId: z.string(),
    priceId: z.string().nullable(),
    quantity: z.int().min(-2147483648).max(2147483647),
    purchaseId: z.string().nullable(),
    invoiceId: z.string().nullable(),
    discountId: z.string().nullable(),
    customerId: z.string(),
    customerName: z.string().nullable(),
    customerEmail: z.string().nullable(),
    billingAddress: BillingAddressSchema.unwrap().nullable().optional(),
    paymentMethodType: PaymentMethodTypeSchema.unwrap().nullable().optional(),
    successUrl: z.stringFormat("uri", isUri).nullable().optional(),
    cancelUrl: z.stringFormat("uri", isUri).nullable().optional(),
    outputName: z.string().nullable(),
    outputMetadata: MetadataSchema.unwrap().nullable().optional(),
    preserveBillingCycleAnchor: z.boolean(),
    targetSubscriptionId: z.string().nullable().optional(),
    automaticallyUpdateSubscriptions: z.boolean().nullable().optional(),
  }),
);

export const CheckoutSessionStatusSchema: z.ZodLazy<z.ZodType<CheckoutSessionStatus>> =
  /* @__PURE__ */ lazySchema<CheckoutSessionStatus>(() =>
    z.enum(["open", "pending", "succeeded", "failed", "expired"]),
  );

export const PaymentMethodTypeSchema: z.ZodLazy<z.ZodType<PaymentMethodType>> =
  /* @__PURE__ */ lazySchema<PaymentMethodType>(() =>
    z.enum(["card", "link", "us_bank_account", "sepa_debit"]),
  );

export const BillingAddressSchema: z.ZodLazy<z.ZodType<BillingAddress>> =
  /* @__PURE__ */ lazySchema<BillingAddress>(() =>
    z.strictObject({
      name: z.string().nullable().optional(),
      firstName: z.string().nullable().optional(),
      lastName: z.string().nullable().optional(),
      email: z
        .stringFormat("email", isEmail)
        .regex(
          /^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-\.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/u,
        )
        .nullable()
        .optional(),
      phone: z.string().nullable().optional(),
      address: AddressSchema.unwrap(),
    }),
  );

export const AddressSchema: z.ZodLazy<z.ZodType<Address>> = /* @__PURE__ */ lazySchema<Address>(
  () =>
    z.strictObject({
      name: z.string().nullable().optional(),
      line1: z.string().nullable().optional(),
      line2: z.string().nullable().optional(),
      city: z.string().nullable().optional(),
      state: z.string().nullable().optional(),
      postal_code: z.string().nullable().optional(),
      country: z.string(),
    }),
);

export const MetadataSchema: z.ZodLazy<z.ZodType<Metadata>> = /* @__PURE__ */ lazySchema<Metadata>(
  () => recordOf(unionOf([z.string().max(500), z.number(), z.boolean()])),
);

export const EpochMillisecondsSchema: z.ZodLazy<z.ZodType<EpochMilliseconds>> =
  /* @__PURE__ */ lazySchema<EpochMilliseconds>(() =>
    z.int().min(-9007199254740991).max(9007199254740991),
  );

export const ErrorBodySchema: z.ZodLazy<z.ZodType<ErrorBody>> =
  /* @__PURE__ */ lazySchema<ErrorBody>(() =>
    z.strictObject({
      code: z.string(),
      message: z.string(),
      issues: z.array(ErrorIssueSchema.unwrap()).optional(),
    }),
  );

export const ErrorIssueSchema: z.ZodLazy<z.ZodType<ErrorIssue>> =
  /* @__PURE__ */ lazySchema<ErrorIssue>(() => z.strictObject({ message: z.string() }));
