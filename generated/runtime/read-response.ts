import type { Call } from "./call.js";
import { createHttpError } from "./errors/create-http-error.js";
import type { HttpError } from "./errors/http-error.js";
import { NetworkError } from "./errors/network-error.js";
import { ParseError } from "./errors/parse-error.js";
import { findMediaType, isJson } from "./media-type.js";
import type { Content, NamedMediaType } from "./media-type.js";
import { discard, readBytes } from "./read-bytes.js";

/** A response beside what the specification says about it. */
interface Reading {
  readonly call: Call;
  readonly response: Response;
  /** The key of the declared response. */
  readonly declared: string | undefined;
  readonly content: Content | undefined;
  readonly media: NamedMediaType | undefined;
  /** The content type that was sent; where there is none, the declared one is meant. */
  readonly type: string;
}

/** How much is kept of an error body that is not what the specification declares. */
const keptErrorBytes = 8_192;

/** Reads a response of any status: status first, then media type, then form; what is no success is thrown. */
export async function readResponse(call: Call, response: Response): Promise<unknown> {
  const reading = readingOf(call, response);
  const { type, declared, content, media } = reading;
  const { operation, progress, settings, client } = call;
  if (!response.ok) throw await readFailure(reading);
  if (!declared) throw unreadable(reading, `status ${response.status} is not declared`);
  if (!content || operation.method === "HEAD") return discard(response.body);
  if (!media) throw unreadable(reading, `\`${type}\` is not declared`);
  if (media.codec?.stream) return media.codec.stream({ call, response, media });
  const { bytes, complete } = await readBytes(response, settings.maxResponseBytes).catch(
    (cause: unknown) => {
      throw new NetworkError("the connection failed", progress, cause);
    },
  );
  if (!complete) throw unreadable(reading, "the body is too large");
  const value = decode(reading, bytes);
  return (await client.definition.validate?.(call, "response", media.schema, value)) ?? value;
}

function readingOf(call: Call, response: Response): Reading {
  const { responses } = call.operation;
  const key = `${response.status}`;
  const declared = [key, `${key[0]}XX`, "default"].find((name) => responses[name]);
  const content = responses[declared ?? ""]?.content;
  const sent = response.headers.get("content-type") ?? "";
  const media = content && findMediaType(content, sent);
  return { call, response, declared, content, media, type: sent || (media?.name ?? "") };
}

/** An error status stays one whatever its body is. */
async function readFailure(reading: Reading): Promise<HttpError> {
  const { call, response, type, content, media } = reading;
  const whole = media?.codec ?? isJson(type);
  const limit = media ? call.settings.maxResponseBytes : keptErrorBytes;
  const { bytes } = await readBytes(response, limit).catch(() => ({ bytes: new Uint8Array() }));
  const kept = new TextDecoder().decode(bytes.subarray(0, keptErrorBytes));
  let declared = content && !(media && kept) ? undefined : reading.declared;
  let body: unknown = kept || undefined;
  try {
    // What was cut off decodes to nothing, and stays a text.
    if (whole && kept) body = decode(reading, bytes.subarray(0, limit));
    body = (await call.client.definition.validate?.(call, "response", media?.schema, body)) ?? body;
  } catch {
    // Under the policy `throw` an error body of another form is an undeclared one, not a lost error.
    declared = undefined;
  }
  return createHttpError(call.progress, response, declared, body);
}

function decode(reading: Reading, bytes: Uint8Array<ArrayBuffer>): unknown {
  const { type, media } = reading;
  try {
    if (media?.codec?.decode) return media.codec.decode(bytes, type);
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
