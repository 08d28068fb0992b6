import { schemesInUse } from "./auth/credentials.js";
import type { SchemeInUse } from "./auth/credentials.js";
import type { EncodedBody } from "./bodies/body-codec.js";
import { writeBody } from "./bodies/write-body.js";
import type { Call } from "./call.js";
import { writeParameters } from "./parameters/write-parameters.js";
import { writePath } from "./path.js";
import { baseUrlOf, extendUrl } from "./url.js";

/** A request that is checked and written, the same for all attempts but for its credentials. */
export interface PreparedRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: EncodedBody | undefined;
  readonly schemes: readonly SchemeInUse[];
}

/** Checks and writes a call; nothing has been sent when it throws. */
export async function prepareRequest(call: Call): Promise<PreparedRequest> {
  const { client, operation, settings, progress, args, options } = call;
  const base = baseUrlOf({ ...client.definition, ...operation.server }, settings.baseUrl, progress);
  const schemes = schemesInUse(call);
  const values = { ...client.options.query, ...args.query, ...options.query };
  const url = extendUrl(base, writePath(call), writeParameters(call, "query", values));
  const body = await writeBody(call);
  const headers = writeHeaders(call, body);
  await operation.prepare?.(call, headers);
  // A header that the caller has set by hand is meant.
  return {
    url,
    headers: Object.fromEntries(headers),
    body,
    schemes: schemes.filter(
      ({ scheme }) => scheme.in !== "header" || !headers.has(scheme.name.toLowerCase()),
    ),
  };
}

/** By their names in lower case; what comes later is laid over what came before, and null removes it. */
function writeHeaders(call: Call, body: EncodedBody | undefined): Map<string, string> {
  const { operation, options, client } = call;
  const { accept = "application/json", idempotency } = operation;
  const values: object = {
    accept,
    "content-type": body?.contentType,
    ...client.options.headers,
    ...idempotency?.write(options),
    ...options.headers,
  };
  const written = writeParameters(call, "header", values);
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(values)) {
    const text = written.get(name);
    if (text !== undefined) headers.set(name.toLowerCase(), text);
    if (value === null) headers.delete(name.toLowerCase());
  }
  return headers;
}
