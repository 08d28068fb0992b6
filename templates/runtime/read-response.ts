import type { Call } from "./call.js";
import { createHttpError } from "./errors/create-http-error.js";
import type { HttpError } from "./errors/http-error.js";
import { NetworkError } from "./errors/network-error.js";
import { ParseError } from "./errors/parse-error.js";
import { findMediaType, isJson } from "./media-type.js";
import type { Content, NamedMediaType } from "./media-type.js";
import { discard, readBytes } from "./read-bytes.js";
import { retryAfterMs } from "./retry-after.js";

/** A response beside what the specification says about it. */
interface Reading {
  readonly call: Call;
  readonly response: Response;
  /** The content type that was sent. */
  readonly type: string;
  /** The key of the declared response. */
  readonly declared: string | undefined;
  readonly content: Content | undefined;
  readonly media: NamedMediaType | undefined;
}

/** How much is kept of an error body that is not what the specification declares. */
const keptErrorBytes = 8 * 2 ** 10;

/** Reads a response of any status: status first, then media type, then form; what is no success is thrown. */
export async function readResponse(call: Call, response: Response): Promise<unknown> {
  const reading = readingOf(call, response);
  const { type, declared, content, media } = reading;
  if (!response.ok) throw await readFailure(reading);
  if (!declared) throw unreadable(reading, `status ${response.status} is not declared`);
  if (!content || call.operation.method === "HEAD") return discard(response.body);
  if (!media) throw unreadable(reading, `\`${type}\` is not declared`);
  if (media.codec?.stream) return media.codec.stream({ call, response, media });
  const limit = call.settings.maxResponseBytes;
  const { bytes, complete } = await readBytes(response, limit).catch((cause: unknown) => {
    throw new NetworkError("the connection failed", call.progress, cause);
  });
  if (!complete) throw unreadable(reading, `the body is larger than ${limit} bytes`);
  const value = decode(reading, media, bytes);
  await call.client.definition.validate?.(call, "response", media.schema, value);
  return value;
}

function readingOf(call: Call, response: Response): Reading {
  const { responses } = call.operation;
  const key = `${response.status}`;
  const declared = [key, `${key[0]}XX`, "default"].find((name) => responses[name]);
  const content = declared ? responses[declared]?.content : undefined;
  const type = response.headers.get("content-type") ?? "";
  const media = content && findMediaType(content, type);
  return { call, response, type, declared, content, media };
}

/** An error status stays one whatever its body is. */
async function readFailure(reading: Reading): Promise<HttpError> {
  const { call, response, type, content, media } = reading;
  const limit = isJson(type) || media?.codec ? call.settings.maxResponseBytes : keptErrorBytes;
  const { bytes } = await readBytes(response, limit).catch(() => ({ bytes: new Uint8Array() }));
  let { declared } = reading;
  let body: unknown;
  try {
    if (bytes.length > 0) body = decode(reading, media ?? { name: type }, bytes);
    if (content && !(media && bytes.length)) declared = undefined;
    await call.client.definition.validate?.(call, "response", media?.schema, body);
  } catch {
    // Under the policy `throw` an error body of another form is an undeclared one, not a lost error.
    declared = undefined;
    body ??= new TextDecoder().decode(bytes.subarray(0, keptErrorBytes));
  }
  return httpError(call, response, declared, body);
}

/** Makes the error of a status, without its body where others read that. */
export function httpError(
  call: Call,
  { status, headers }: Response,
  declared?: string,
  body?: unknown,
): HttpError {
  const failure = { status, headers, declared, body, retryAfterMs: retryAfterMs(headers) };
  return createHttpError(call.progress, failure);
}

function decode(
  reading: Reading,
  { name, codec }: NamedMediaType,
  bytes: Uint8Array<ArrayBuffer>,
): unknown {
  const type = reading.type || name;
  try {
    if (codec?.decode) return codec.decode(bytes, type);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return isJson(type) ? JSON.parse(text) : text;
  } catch (cause) {
    throw unreadable(reading, `the body is no \`${type}\``, cause);
  }
}

function unreadable({ call, response }: Reading, message: string, cause?: unknown): ParseError {
  discard(response.body);
  return new ParseError(`${call.operation.id}: ${message}`, call.progress, response.status, cause);
}
