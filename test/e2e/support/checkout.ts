import {
  createCheckoutSession,
  createClient,
  Flowglad,
  type ApiCall,
  type CreateCheckoutSessionFailure,
  type CreateCheckoutSessionRequest,
  type CreateCheckoutSessionResponse,
  type FlowgladOptions,
  type RequestOptions,
} from "../../../generated/index.js";
import { at, record } from "../../spec/flowglad-document.js";

/** The key that every call of these tests is made with; nothing may show it. */
export const apiKey = "sk_test_4f1c9d";

/** A request that the description documents. */
export const body: CreateCheckoutSessionRequest = {
  checkoutSession: {
    type: "product",
    customerExternalId: "user_4821",
    priceId: "price_pro_monthly",
    quantity: 2,
    successUrl: "https://shop.example/thanks",
    cancelUrl: "https://shop.example/cart",
  },
};

/** The answer that the description documents. */
export const created = record(
  at(
    "#/paths/~1api~1v1~1checkout-sessions/post/responses/200/content/application~1json/examples/product/value",
  ),
);

/** The body of an error that the description documents, by the name of the response. */
export function documentedError(name: string): unknown {
  return at(`#/components/responses/${name}/content/application~1json/example`);
}

/** Creates a checkout session with a client made from these options. */
export type Face = (
  clientOptions: FlowgladOptions,
  request?: CreateCheckoutSessionRequest,
  callOptions?: RequestOptions,
) => ApiCall<CreateCheckoutSessionResponse, CreateCheckoutSessionFailure>;

/** The two ways to make the same call. */
export const faces: readonly (readonly [name: string, face: Face])[] = [
  [
    "the class",
    (clientOptions, request = body, callOptions) =>
      new Flowglad({ apiKey, logLevel: "off", ...clientOptions }).checkoutSessions.create(
        request,
        callOptions,
      ),
  ],
  [
    "the standalone function",
    (clientOptions, request = body, callOptions) =>
      createCheckoutSession(createClient({ apiKey, ...clientOptions }), request, callOptions),
  ],
];

/** What a call failed with; a call that succeeds fails the test. */
export async function errorOf(
  call: ApiCall<CreateCheckoutSessionResponse, CreateCheckoutSessionFailure>,
) {
  const result = await call.result();
  if (result.ok) throw new Error("the call has succeeded");
  return result.error;
}
