import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { CreateCheckoutSessionRequestSchema } from "../../generated/index.js";
import {
  CheckoutSessionSchema,
  ErrorBodySchema,
  type CheckoutSession,
  type CheckoutSessionInput,
  type CheckoutSessionStatus,
  type CreateCheckoutSessionRequest,
  type ErrorBody,
  type Metadata,
  type ProductCheckoutSession,
  type PurchaseCheckoutSession,
} from "../../generated/index.js";
import { compileOnly } from "./compile-only.js";

const urls = {
  successUrl: "https://shop.example/thanks",
  cancelUrl: "https://shop.example/cart",
};

describe("a discriminated union", () => {
  it("narrows by its tag, so that each member has its own fields", () => {
    compileOnly(() => (session: CheckoutSession): string => {
      expectTypeOf(session.type).toEqualTypeOf<
        "product" | "purchase" | "activate_subscription" | "add_payment_method"
      >();
      switch (session.type) {
        case "product":
          expectTypeOf(session).toEqualTypeOf<ProductCheckoutSession>();
          return session.priceId;
        case "purchase":
          expectTypeOf(session).toEqualTypeOf<PurchaseCheckoutSession>();
          return session.purchaseId;
        case "activate_subscription":
          return session.targetSubscriptionId;
        case "add_payment_method":
          return session.customerId;
      }
    });
  });

  it("refuses an input that mixes two members, or lacks what its member requires", () => {
    compileOnly(
      (): CheckoutSessionInput => ({ type: "product", customerExternalId: "user_1", ...urls }),
      (): CheckoutSessionInput => ({ type: "product", anonymous: true, ...urls }),
      // @ts-expect-error an anonymous customer has no id
      (): CheckoutSessionInput => ({
        type: "product",
        anonymous: true,
        customerExternalId: "user_1",
        ...urls,
      }),
      // @ts-expect-error an activation names its subscription
      (): CheckoutSessionInput => ({
        type: "activate_subscription",
        customerExternalId: "user_1",
        ...urls,
      }),
      // @ts-expect-error there is no such type
      (): CheckoutSessionInput => ({ type: "gift", customerExternalId: "user_1", ...urls }),
    );
  });
});

describe("a declared type", () => {
  it("has optional properties that may be undefined, and nullable ones that may be null", () => {
    expectTypeOf<ErrorBody>().toEqualTypeOf<{
      code: string;
      message: string;
      issues?: { message: string }[] | undefined;
    }>();
    expectTypeOf<ProductCheckoutSession["customerId"]>().toEqualTypeOf<string | null>();
    expectTypeOf<ProductCheckoutSession["outputMetadata"]>().toEqualTypeOf<
      Metadata | null | undefined
    >();
  });

  it("lists the members of an enumeration, and types the values of open keys", () => {
    expectTypeOf<CheckoutSessionStatus>().toEqualTypeOf<
      "open" | "pending" | "succeeded" | "failed" | "expired"
    >();
    expectTypeOf<Metadata[string]>().toEqualTypeOf<string | number | boolean>();
  });
});

describe("a validator", () => {
  it("is a zod schema of the declared type, both ways", () => {
    expectTypeOf(CheckoutSessionSchema).toEqualTypeOf<z.ZodLazy<z.ZodType<CheckoutSession>>>();
    expectTypeOf<z.infer<typeof ErrorBodySchema>>().toEqualTypeOf<ErrorBody>();
    expectTypeOf<
      z.output<typeof CreateCheckoutSessionRequestSchema>
    >().toEqualTypeOf<CreateCheckoutSessionRequest>();
  });

  it("gives the declared type, parsing safely or not, and composes with others", () => {
    const parsed = ErrorBodySchema.parse({ code: "A", message: "b" });
    expectTypeOf(parsed).toEqualTypeOf<ErrorBody>();
    const result = ErrorBodySchema.safeParse({ code: 1 });
    if (result.success) expectTypeOf(result.data).toEqualTypeOf<ErrorBody>();
    else expectTypeOf(result.error).toEqualTypeOf<z.ZodError<ErrorBody>>();
    expect([parsed, result.success]).toEqual([{ code: "A", message: "b" }, false]);
    const list = ErrorBodySchema.optional().array();
    expectTypeOf<z.output<typeof list>>().toEqualTypeOf<(ErrorBody | undefined)[]>();
    expect(list.parse([undefined, { code: "A", message: "b" }])).toHaveLength(2);
  });
});
