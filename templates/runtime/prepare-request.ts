import { schemesInUse } from "./auth/credentials.js";
import type { SchemeInUse } from "./auth/credentials.js";
import type { EncodedBody } from "./bodies/body-codec.js";
import { writeBody } from "./bodies/write-body.js";
import type { Call } from "./call.js";
import { addCookies, setHeader } from "./headers.js";
import { idempotencyKey } from "./idempotency-key.js";
import { refusal, writeParameters } from "./parameters/write-parameters.js";
import { writePath } from "./path.js";
import { addQuery, baseUrlOf, joinUrl } from "./url.js";

/** A request that is checked and written, the same for all attempts but for its credentials. */
export interface PreparedRequest {
  readonly url: URL;
  readonly headers: Headers;
  readonly body: EncodedBody | undefined;
  readonly schemes: readonly SchemeInUse[];
}

/** Checks and writes a call; nothing has been sent when it throws. */
export async function prepareRequest(call: Call): Promise<PreparedRequest> {
  const base = baseUrlOf(call.client.definition, call.settings.baseUrl, call.progress);
  const schemes = schemesInUse(call);
  const url = joinUrl(base, await writePath(call));
  const values = { ...call.client.options.query, ...call.args.query, ...call.options.query };
  const query = await writeParameters(call, { place: "query", values });
  addQuery(
    url,
    query.map(([, text]) => text),
  );
  const body = await writeBody(call);
  const headers = await writeHeaders(call, body);
  // A header that the caller has set by hand is meant.
  return { url, headers, body, schemes: schemes.filter(({ scheme }) => !headers.has(scheme.name)) };
}

async function writeHeaders(call: Call, body: EncodedBody | undefined): Promise<Headers> {
  const { operation, options } = call;
  const headers = new Headers({ accept: acceptedBy(call) });
  if (body?.contentType !== undefined) headers.set("content-type", body.contentType);
  const values: object = { ...call.client.options.headers, ...options.headers };
  for (const [name, text] of await writeParameters(call, {
    place: "header",
    values,
    encode: String,
  })) {
    try {
      setHeader(headers, name, text);
    } catch {
      throw refusal(call, `header/${name}`, "is not allowed in a header");
    }
  }
  for (const [name, value] of Object.entries(values)) if (value === null) headers.delete(name);
  const key = operation.idempotency?.header;
  if (key !== undefined && !headers.has(key))
    setHeader(headers, key, options.idempotencyKey ?? idempotencyKey());
  const cookies = await writeParameters(call, { place: "cookie", values: options.cookies ?? {} });
  addCookies(headers, cookies.map(([, text]) => text).join("; "));
  return headers;
}

/** What the declared responses are written in. */
function acceptedBy({ operation }: Call): string {
  const bodies = Object.values(operation.responses ?? {});
  const types = new Set(bodies.flatMap(({ content }) => Object.keys(content ?? {})));
  return [...types].join(", ") || "*/*";
}
