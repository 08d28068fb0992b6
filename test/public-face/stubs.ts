import type { FlowgladOptions } from "../../generated/index.js";
import { at } from "../spec/flowglad-document.js";

/** Options of a client whose every request is answered with this status and body. */
export function answering(status: number, body: unknown): FlowgladOptions {
  return { apiKey: "sk_test", fetch: () => Promise.resolve(Response.json(body, { status })) };
}

/** The session that the description documents. */
export const created: unknown = at(
  "#/paths/~1api~1v1~1checkout-sessions/post/responses/200/content/application~1json/examples/product/value",
);
