import type { ApiCall } from "./api-call.js";
import type { BodyCodec } from "./bodies/body-codec.js";
import type { Client } from "./client.js";
import { Client as ClientClass } from "./client.js";
import { isJson } from "./media-type.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./request-options.js";
import { send } from "./send.js";

/** The options of a request that the specification does not have. */
export interface UntypedRequestOptions extends Omit<RequestOptions, "body" | "idempotencyKey"> {
  /** Sent as JSON. */
  readonly body?: unknown;
  /** The names of the schemes whose credentials are sent together; all for which one is at hand when absent. */
  readonly security?: readonly string[] | undefined;
}

/**
 * Sends a request that the specification does not have, with the client's credentials, retries and errors; JSON is
 * decoded, another body is its text. Its type is what the caller says it is.
 */
export function request<Data = unknown>(
  client: Client,
  method: string,
  path: string,
  options: UntypedRequestOptions = {},
): ApiCall<Data> {
  const { security, ...rest } = options;
  const schemes = Object.keys(ClientClass.stateOf(client).definition.schemes ?? {});
  const verb = method.toUpperCase();
  const operation: Operation = {
    id: `${verb} ${path}`,
    method: verb,
    path,
    security: security === undefined ? [...schemes.map((name) => [name]), []] : [security],
    request: { content: { "application/json": {} } },
    // Only successes are declared: errors of such a request have no declared form.
    responses: { "2XX": { content: { "*/*": { codec: anyBody } } } },
    accept: "application/json, */*;q=0.5",
  };
  return send(client, operation, {}, rest);
}

/** Reads JSON as its value, nothing as undefined, and everything else as text. */
const anyBody: BodyCodec = {
  decode: (bytes, contentType) => {
    const text = new TextDecoder().decode(bytes);
    if (text === "") return undefined;
    return isJson(contentType) ? JSON.parse(text) : text;
  },
};
