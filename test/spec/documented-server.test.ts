import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startDocumentedServer, type LocalServer } from "../../examples/documented-server.js";
import { validate } from "./flowglad-document.js";

let server: LocalServer;

beforeAll(async () => {
  server = await startDocumentedServer();
});

afterAll(() => server.close());

const body = {
  checkoutSession: {
    type: "product",
    customerExternalId: "user_1",
    priceId: "price_1",
    quantity: 3,
    successUrl: "https://shop.example/thanks",
    cancelUrl: "https://shop.example/cart",
  },
};

function post(path: string, init: RequestInit): Promise<Response> {
  return fetch(server.url + path, { method: "POST", ...init });
}

describe("the server of the example", () => {
  const path = "/api/v1/checkout-sessions";
  const headers = { authorization: "sk_test" };

  it("creates the session that was asked for, as the description says", async () => {
    const response = await post(path, { headers, body: JSON.stringify(body) });
    expect(response.status).toBe(200);
    const created: unknown = await response.json();
    expect(validate("#/components/schemas/CreateCheckoutSessionResponse", created)).toEqual([]);
    expect(created).toMatchObject({
      checkoutSession: { type: "product", priceId: "price_1", quantity: 3 },
      url: expect.stringMatching(/^https:\/\//u),
    });
  });

  it.each([
    ["without a key", 401, path, { body: JSON.stringify(body) }],
    ["without a session", 400, path, { headers, body: "{}" }],
    ["that is no JSON", 400, path, { headers, body: "<xml/>" }],
    ["to another path", 404, "/", { headers }],
  ])("refuses a request %s with the error of the description", async (_, status, url, init) => {
    const response = await post(url, init);
    expect(response.status).toBe(status);
    expect(validate("#/components/schemas/ErrorBody", await response.json())).toEqual([]);
  });
});
