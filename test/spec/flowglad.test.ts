import { describe, expect, it } from "vitest";
import { at, dereference, record, validate, type Json } from "./flowglad-document.js";

const operation = at("#/paths/~1api~1v1~1checkout-sessions/post");
const request = "#/components/schemas/CreateCheckoutSessionRequest";
const response = "#/components/schemas/CreateCheckoutSessionResponse";
const product = {
  type: "product",
  customerExternalId: "user_1",
  successUrl: "https://shop.example/thanks",
  cancelUrl: "https://shop.example/cart",
};
const created = record(
  at(
    "#/paths/~1api~1v1~1checkout-sessions/post/responses/200/content/application~1json/examples/product/value",
  ),
);

describe("the examples of spec/flowglad.yaml", () => {
  it.each(mediaTypes(operation))("validate against the schema beside them: $name", (media) => {
    expect(media.examples.length).toBeGreaterThan(0);
    for (const example of media.examples) expect(validate(media.schema, example)).toEqual([]);
  });

  it("send and receive every field that the documentation page shows", () => {
    const sent = mediaTypes(operation)[0]?.examples.flatMap((example) => fieldPaths(example));
    expect(sent).toEqual(expect.arrayContaining(documentedRequest));
    expect(fieldPaths(created)).toEqual(expect.arrayContaining(documentedResponse));
  });
});

describe("the request of createCheckoutSession", () => {
  it.each([
    ["a product for a known customer", product, true],
    ["a product without a customer", { ...product, customerExternalId: null }, false],
    ["an anonymous product", { ...product, customerExternalId: null, anonymous: true }, true],
    ["an anonymous product for a known customer", { ...product, anonymous: true }, false],
    ["a quantity of none", { ...product, quantity: 0 }, false],
    ["a quantity beyond 2^53 - 1", { ...product, quantity: 2 ** 53 }, false],
    ["half a unit", { ...product, quantity: 0.5 }, false],
    ["no metadata", { ...product, outputMetadata: null }, true],
    ["metadata of 500 characters", { ...product, outputMetadata: { a: "x".repeat(500) } }, true],
    ["metadata of 501 characters", { ...product, outputMetadata: { a: "x".repeat(501) } }, false],
    ["nested metadata", { ...product, outputMetadata: { a: {} } }, false],
    ["a field that only a later version knows", { ...product, later: 1 }, true],
    ["a type that does not exist", { ...product, type: "gift" }, false],
    [
      "an activation without its subscription",
      { ...product, type: "activate_subscription" },
      false,
    ],
    ["a payment method", { ...product, type: "add_payment_method" }, true],
    ["no type", { ...product, type: undefined }, false],
  ])("with %s is judged as the API does", (_, checkoutSession, valid) => {
    expect(validate(request, { checkoutSession }).length === 0).toBe(valid);
  });
});

describe("the response of createCheckoutSession", () => {
  it.each([
    ["the product session of the example", {}, true],
    ["a field that is not declared", { later: 1 }, false],
    ["an unknown status", { status: "paused" }, false],
    ["an unknown payment method", { paymentMethodType: "cash" }, false],
    ["no payment method", { paymentMethodType: null }, true],
    ["a quantity of minus one, as documented", { quantity: -1 }, true],
    ["a quantity beyond 32 bits", { quantity: 2 ** 31 }, false],
    ["a product session with an invoice", { invoiceId: "inv_1" }, false],
    ["a purchase without its id", { type: "purchase", preserveBillingCycleAnchor: false }, false],
    ["a URL that is none", { successUrl: "thanks" }, false],
    ["a country that is missing", { billingAddress: { address: {} } }, false],
    ["an email that is none", { billingAddress: { ...address(), email: "ada" } }, false],
  ])("with %s is judged as the API does", (_, change, valid) => {
    const checkoutSession = { ...record(created["checkoutSession"]), ...change };
    expect(validate(response, { ...created, checkoutSession }).length === 0).toBe(valid);
  });
});

const documentedRequest = [
  "checkoutSession",
  "checkoutSession.customerExternalId",
  "checkoutSession.successUrl",
  "checkoutSession.cancelUrl",
  "checkoutSession.type",
  "checkoutSession.outputMetadata",
  "checkoutSession.outputName",
  "checkoutSession.priceId",
  "checkoutSession.priceSlug",
  "checkoutSession.quantity",
  "checkoutSession.anonymous",
  "checkoutSession.preserveBillingCycleAnchor",
];

const documentedSession = [
  "id",
  "createdAt",
  "updatedAt",
  "livemode",
  "status",
  "priceId",
  "purchaseId",
  "invoiceId",
  "quantity",
  "organizationId",
  "customerName",
  "customerEmail",
  "customerId",
  "discountId",
  "type",
  "outputName",
  "expires",
  "billingAddress",
  "billingAddress.address",
  ...["country", "name", "line1", "line2", "city", "state", "postal_code"].map(
    (field) => `billingAddress.address.${field}`,
  ),
  ...["name", "firstName", "lastName", "email", "phone"].map((field) => `billingAddress.${field}`),
  "paymentMethodType",
  "successUrl",
  "cancelUrl",
  "preserveBillingCycleAnchor",
  "outputMetadata",
  "targetSubscriptionId",
  "automaticallyUpdateSubscriptions",
];

const documentedResponse = ["url", ...documentedSession.map((field) => `checkoutSession.${field}`)];

function address(): Record<string, Json> {
  return { address: { country: "GB" } };
}

interface MediaType {
  readonly name: string;
  readonly schema: string;
  readonly examples: readonly Json[];
}

/** The request and every response of an operation. */
function mediaTypes(value: Json): readonly MediaType[] {
  const { requestBody, responses } = record(value);
  const bodies = [["request", requestBody] as const, ...Object.entries(record(responses))];
  return bodies.map(([name, body]) => {
    const { content } = record(dereference(body));
    const media = record(record(content)["application/json"]);
    const named = Object.values(record(media["examples"] ?? {})).map((one) => record(one)["value"]);
    const { $ref } = record(media["schema"]);
    if (typeof $ref !== "string") throw new TypeError(`${name} has no named schema`);
    return { name, schema: $ref, examples: [...named, media["example"]].filter(isPresent) };
  });
}

function fieldPaths(value: Json, prefix = ""): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    prefix + key,
    ...fieldPaths(child, `${prefix}${key}.`),
  ]);
}

function isPresent(value: Json | undefined): value is Json {
  return value !== undefined;
}
