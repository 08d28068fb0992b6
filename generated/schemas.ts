import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { isEmail } from "./runtime/zod/formats/email.js";
import { isUri } from "./runtime/zod/formats/uri.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { recordOf } from "./runtime/zod/object-of.js";
import { openObject } from "./runtime/zod/open-object.js";
import { taggedUnion } from "./runtime/zod/tagged-union.js";
import { exclusiveUnion, unionOf } from "./runtime/zod/union-of.js";
import * as schemas from "./schemas.js";
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

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const CreateCheckoutSessionRequestSchema: z.Validator<CreateCheckoutSessionRequest> =
  /* @__PURE__ */ lazy<CreateCheckoutSessionRequest>(
    () => openObject({ checkoutSession: z.unwrap(schemas.CheckoutSessionInputSchema) }),
    () => checks.CreateCheckoutSessionRequestSchema,
  );

export const CreateCheckoutSessionResponseSchema: z.Validator<CreateCheckoutSessionResponse> =
  /* @__PURE__ */ lazy<CreateCheckoutSessionResponse>(
    () =>
      z.strictObject({ checkoutSession: z.unwrap(schemas.CheckoutSessionSchema), url: z.string() }),
    () => checks.CreateCheckoutSessionResponseSchema,
  );

export const CheckoutSessionInputSchema: z.Validator<CheckoutSessionInput> =
  /* @__PURE__ */ lazy<CheckoutSessionInput>(
    () =>
      taggedUnion("type", [
        z.unwrap(schemas.ProductCheckoutSessionInputSchema),
        z.unwrap(schemas.ActivateSubscriptionCheckoutSessionInputSchema),
        z.unwrap(schemas.AddPaymentMethodCheckoutSessionInputSchema),
      ]),
    () => checks.CheckoutSessionInputSchema,
  );

export const ProductCheckoutSessionInputSchema: z.Validator<ProductCheckoutSessionInput> =
  /* @__PURE__ */ lazy<ProductCheckoutSessionInput>(
    () =>
      exclusiveUnion([
        z.unwrap(schemas.IdentifiedProductCheckoutSessionInputSchema),
        z.unwrap(schemas.AnonymousProductCheckoutSessionInputSchema),
      ]),
    () => checks.ProductCheckoutSessionInputSchema,
  );

export const IdentifiedProductCheckoutSessionInputSchema: z.Validator<IdentifiedProductCheckoutSessionInput> =
  /* @__PURE__ */ lazy<IdentifiedProductCheckoutSessionInput>(
    () =>
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
        outputMetadata: z.unwrap(schemas.MetadataSchema).nullable().optional(),
        preserveBillingCycleAnchor: z.boolean().optional(),
      }),
    () => checks.IdentifiedProductCheckoutSessionInputSchema,
  );

export const AnonymousProductCheckoutSessionInputSchema: z.Validator<AnonymousProductCheckoutSessionInput> =
  /* @__PURE__ */ lazy<AnonymousProductCheckoutSessionInput>(
    () =>
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
        outputMetadata: z.unwrap(schemas.MetadataSchema).nullable().optional(),
        preserveBillingCycleAnchor: z.boolean().optional(),
      }),
    () => checks.AnonymousProductCheckoutSessionInputSchema,
  );

export const ActivateSubscriptionCheckoutSessionInputSchema: z.Validator<ActivateSubscriptionCheckoutSessionInput> =
  /* @__PURE__ */ lazy<ActivateSubscriptionCheckoutSessionInput>(
    () =>
      openObject({
        type: z.literal("activate_subscription"),
        customerExternalId: z.string(),
        targetSubscriptionId: z.string(),
        successUrl: z.string(),
        cancelUrl: z.string(),
        outputName: z.string().optional(),
        outputMetadata: z.unwrap(schemas.MetadataSchema).nullable().optional(),
        preserveBillingCycleAnchor: z.boolean().optional(),
      }),
    () => checks.ActivateSubscriptionCheckoutSessionInputSchema,
  );

export const AddPaymentMethodCheckoutSessionInputSchema: z.Validator<AddPaymentMethodCheckoutSessionInput> =
  /* @__PURE__ */ lazy<AddPaymentMethodCheckoutSessionInput>(
    () =>
      openObject({
        type: z.literal("add_payment_method"),
        customerExternalId: z.string(),
        targetSubscriptionId: z.string().optional(),
        automaticallyUpdateSubscriptions: z.boolean().nullable().optional(),
        successUrl: z.string(),
        cancelUrl: z.string(),
        outputName: z.string().optional(),
        outputMetadata: z.unwrap(schemas.MetadataSchema).nullable().optional(),
      }),
    () => checks.AddPaymentMethodCheckoutSessionInputSchema,
  );

export const CheckoutSessionSchema: z.Validator<CheckoutSession> =
  /* @__PURE__ */ lazy<CheckoutSession>(
    () =>
      taggedUnion("type", [
        z.unwrap(schemas.ProductCheckoutSessionSchema),
        z.unwrap(schemas.PurchaseCheckoutSessionSchema),
        z.unwrap(schemas.ActivateSubscriptionCheckoutSessionSchema),
        z.unwrap(schemas.AddPaymentMethodCheckoutSessionSchema),
      ]),
    () => checks.CheckoutSessionSchema,
  );

export const ProductCheckoutSessionSchema: z.Validator<ProductCheckoutSession> =
  /* @__PURE__ */ lazy<ProductCheckoutSession>(
    () =>
      z.strictObject({
        id: z.string(),
        type: z.literal("product"),
        status: z.unwrap(schemas.CheckoutSessionStatusSchema),
        livemode: z.boolean(),
        createdAt: z.unwrap(schemas.EpochMillisecondsSchema),
        updatedAt: z.unwrap(schemas.EpochMillisecondsSchema),
        expires: z.unwrap(schemas.EpochMillisecondsSchema),
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
        billingAddress: z.unwrap(schemas.BillingAddressSchema).nullable().optional(),
        paymentMethodType: z.unwrap(schemas.PaymentMethodTypeSchema).nullable().optional(),
        successUrl: z.stringFormat("uri", isUri).nullable().optional(),
        cancelUrl: z.stringFormat("uri", isUri).nullable().optional(),
        outputName: z.string().nullable(),
        outputMetadata: z.unwrap(schemas.MetadataSchema).nullable().optional(),
        preserveBillingCycleAnchor: z.boolean().optional(),
        targetSubscriptionId: z.null().optional(),
        automaticallyUpdateSubscriptions: z.null().optional(),
      }),
    () => checks.ProductCheckoutSessionSchema,
  );

export const PurchaseCheckoutSessionSchema: z.Validator<PurchaseCheckoutSession> =
  /* @__PURE__ */ lazy<PurchaseCheckoutSession>(
    () =>
      z.strictObject({
        id: z.string(),
        type: z.literal("purchase"),
        status: z.unwrap(schemas.CheckoutSessionStatusSchema),
        livemode: z.boolean(),
        createdAt: z.unwrap(schemas.EpochMillisecondsSchema),
        updatedAt: z.unwrap(schemas.EpochMillisecondsSchema),
        expires: z.unwrap(schemas.EpochMillisecondsSchema),
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
        billingAddress: z.unwrap(schemas.BillingAddressSchema).nullable().optional(),
        paymentMethodType: z.unwrap(schemas.PaymentMethodTypeSchema).nullable().optional(),
        successUrl: z.stringFormat("uri", isUri).nullable().optional(),
        cancelUrl: z.stringFormat("uri", isUri).nullable().optional(),
        outputName: z.string().nullable(),
        outputMetadata: z.unwrap(schemas.MetadataSchema).nullable().optional(),
        preserveBillingCycleAnchor: z.literal(false).optional(),
        targetSubscriptionId: z.null().optional(),
        automaticallyUpdateSubscriptions: z.null().optional(),
      }),
    () => checks.PurchaseCheckoutSessionSchema,
  );

export const ActivateSubscriptionCheckoutSessionSchema: z.Validator<ActivateSubscriptionCheckoutSession> =
  /* @__PURE__ */ lazy<ActivateSubscriptionCheckoutSession>(
    () =>
      z.strictObject({
        id: z.string(),
        type: z.literal("activate_subscription"),
        status: z.unwrap(schemas.CheckoutSessionStatusSchema),
        livemode: z.boolean(),
        createdAt: z.unwrap(schemas.EpochMillisecondsSchema),
        updatedAt: z.unwrap(schemas.EpochMillisecondsSchema),
        expires: z.unwrap(schemas.EpochMillisecondsSchema),
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
        billingAddress: z.unwrap(schemas.BillingAddressSchema).nullable().optional(),
        paymentMethodType: z.unwrap(schemas.PaymentMethodTypeSchema).nullable().optional(),
        successUrl: z.stringFormat("uri", isUri).nullable().optional(),
        cancelUrl: z.stringFormat("uri", isUri).nullable().optional(),
        outputName: z.string().nullable(),
        outputMetadata: z.unwrap(schemas.MetadataSchema).nullable().optional(),
        preserveBillingCycleAnchor: z.boolean().optional(),
        targetSubscriptionId: z.string(),
        automaticallyUpdateSubscriptions: z.boolean().nullable(),
      }),
    () => checks.ActivateSubscriptionCheckoutSessionSchema,
  );

export const AddPaymentMethodCheckoutSessionSchema: z.Validator<AddPaymentMethodCheckoutSession> =
  /* @__PURE__ */ lazy<AddPaymentMethodCheckoutSession>(
    () =>
      z.strictObject({
        id: z.string(),
        type: z.literal("add_payment_method"),
        status: z.unwrap(schemas.CheckoutSessionStatusSchema),
        livemode: z.boolean(),
        createdAt: z.unwrap(schemas.EpochMillisecondsSchema),
        updatedAt: z.unwrap(schemas.EpochMillisecondsSchema),
        expires: z.unwrap(schemas.EpochMillisecondsSchema),
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
        billingAddress: z.unwrap(schemas.BillingAddressSchema).nullable().optional(),
        paymentMethodType: z.unwrap(schemas.PaymentMethodTypeSchema).nullable().optional(),
        successUrl: z.stringFormat("uri", isUri).nullable().optional(),
        cancelUrl: z.stringFormat("uri", isUri).nullable().optional(),
        outputName: z.string().nullable(),
        outputMetadata: z.unwrap(schemas.MetadataSchema).nullable().optional(),
        preserveBillingCycleAnchor: z.boolean(),
        targetSubscriptionId: z.string().nullable().optional(),
        automaticallyUpdateSubscriptions: z.boolean().nullable().optional(),
      }),
    () => checks.AddPaymentMethodCheckoutSessionSchema,
  );

export const CheckoutSessionStatusSchema: z.Validator<CheckoutSessionStatus> =
  /* @__PURE__ */ lazy<CheckoutSessionStatus>(
    () => z.enum(["open", "pending", "succeeded", "failed", "expired"]),
    () => checks.CheckoutSessionStatusSchema,
  );

export const PaymentMethodTypeSchema: z.Validator<PaymentMethodType> =
  /* @__PURE__ */ lazy<PaymentMethodType>(
    () => z.enum(["card", "link", "us_bank_account", "sepa_debit"]),
    () => checks.PaymentMethodTypeSchema,
  );

export const BillingAddressSchema: z.Validator<BillingAddress> =
  /* @__PURE__ */ lazy<BillingAddress>(
    () =>
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
        address: z.unwrap(schemas.AddressSchema),
      }),
    () => checks.BillingAddressSchema,
  );

export const AddressSchema: z.Validator<Address> = /* @__PURE__ */ lazy<Address>(
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
  () => checks.AddressSchema,
);

export const MetadataSchema: z.Validator<Metadata> = /* @__PURE__ */ lazy<Metadata>(
  () => recordOf(unionOf([z.string().max(500), z.number(), z.boolean()])),
  () => checks.MetadataSchema,
);

export const EpochMillisecondsSchema: z.Validator<EpochMilliseconds> =
  /* @__PURE__ */ lazy<EpochMilliseconds>(
    () => z.int().min(-9007199254740991).max(9007199254740991),
    () => checks.EpochMillisecondsSchema,
  );

export const ErrorBodySchema: z.Validator<ErrorBody> = /* @__PURE__ */ lazy<ErrorBody>(
  () =>
    z.strictObject({
      code: z.string(),
      message: z.string(),
      issues: z.array(z.unwrap(schemas.ErrorIssueSchema)).optional(),
    }),
  () => checks.ErrorBodySchema,
);

export const ErrorIssueSchema: z.Validator<ErrorIssue> = /* @__PURE__ */ lazy<ErrorIssue>(
  () => z.strictObject({ message: z.string() }),
  () => checks.ErrorIssueSchema,
);
