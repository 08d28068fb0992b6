import { schemesInUse } from "./auth/credentials.js";
import type { SchemeInUse } from "./auth/credentials.js";
import type { EncodedBody } from "./bodies/body-codec.js";
import { writeBody } from "./bodies/write-body.js";
import type { Call } from "./call.js";
import { writeParameters } from "./parameters/write-parameters.js";
import { writePath } from "./path.js";
import { baseUrlOf, joinUrl } from "./url.js";

/** A request that is checked and written, the same for all attempts but for its credentials. */
export interface PreparedRequest {
  readonly url: URL;
  readonly headers: Headers;
  readonly body: EncodedBody | undefined;
  readonly schemes: readonly SchemeInUse[];
}

/** Checks and writes a call; nothing has been sent when it throws. */
export async function prepareRequest(call: Call): Promise<PreparedRequest> {
  const { client, operation, settings, progress, args, options } = call;
  const base = baseUrlOf({ ...client.definition, ...operation.server }, settings.baseUrl, progress);
  const schemes = schemesInUse(call);
  const values = { ...client.options.query, ...args.query, ...options.query };
  const url = joinUrl(base, writePath(call), writeParameters(call, "query", values));
  const body = await writeBody(call);
  const headers = writeHeaders(call, body);
  await operation.prepare?.(call, headers);
  // A header that the caller has set by hand is meant.
  return {
    url,
    headers,
    body,
    schemes: schemes.filter(({ scheme }) => scheme.in !== "header" || !headers.has(scheme.name)),
  };
}

function writeHeaders(call: Call, body: EncodedBody | undefined): Headers {
  const { operation, options, client } = call;
  const { accept = "application/json", idempotency } = operation;
  const headers = new Headers({ accept });
  if (body?.contentType) headers.set("content-type", body.contentType);
  const values: object = {
    ...client.options.headers,
    ...idempotency?.write(options),
    ...options.headers,
  };
  writeParameters(call, "header", values).forEach((text, name) => {
    headers.set(name, text);
  });
  for (const [name, value] of Object.entries(values)) if (value === null) headers.delete(name);
  return headers;
}
