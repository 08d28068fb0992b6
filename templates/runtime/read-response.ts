import type { Call } from "./call.js";
import { createHttpError } from "./errors/create-http-error.js";
import type { HttpError } from "./errors/http-error.js";
import { NetworkError } from "./errors/network-error.js";
import { ParseError } from "./errors/parse-error.js";
import { ValidationError } from "./errors/validation-error.js";
import { defaultMediaType, essenceOf, findMediaType, isJson } from "./media-type.js";
import type { NamedMediaType } from "./media-type.js";
import { discard, readBytes } from "./read-bytes.js";
import { retryAfterMs } from "./retry.js";

const defaultMaxBytes = 32 * 2 ** 20;

/** How much is kept of an error body that is not what the specification declares. */
const keptErrorBytes = 8 * 2 ** 10;

/** Reads a response of any status; what is no success is thrown. */
export async function readResponse(call: Call, response: Response): Promise<unknown> {
  if (!response.ok) throw await readFailure(call, response);
  const { responses } = call.operation;
  const declared = declaredKey(call, response.status);
  const content = declared === undefined ? undefined : responses?.[declared]?.content;
  if (responses !== undefined && declared === undefined)
    throw unreadable(call, response, `status ${String(response.status)} is not declared`);
  if ((responses !== undefined && content === undefined) || call.operation.method === "HEAD") {
    discard(response.body);
    return undefined;
  }
  const media = mediaTypeOf(content, response);
  if (media === undefined)
    throw unreadable(call, response, `\`${contentTypeOf(response)}\` is not declared`);
  if (media.codec?.stream !== undefined) return media.codec.stream({ call, response, media });
  const value = decode(call, response, media, await readSuccess(call, response));
  await validateBody(call, media, value);
  return value;
}

/** Makes the error of a status, without its body: for those who read the response themselves. */
export function unreadFailure(call: Call, response: Response): HttpError {
  return failureWith(call, response, undefined, undefined);
}

/** An error status stays one whatever its body is. */
async function readFailure(call: Call, response: Response): Promise<HttpError> {
  const { responses } = call.operation;
  const declared = declaredKey(call, response.status);
  const content = declared === undefined ? undefined : responses?.[declared]?.content;
  const media = mediaTypeOf(content, response);
  const json = isJson(essenceOf(contentTypeOf(response)));
  const limit = json || media?.codec !== undefined ? maxBytes(call) : keptErrorBytes;
  const bytes = await readBytes(response, limit).then(
    (read) => read.bytes,
    () => new Uint8Array(),
  );
  if (bytes.length === 0)
    return failureWith(call, response, content === undefined ? declared : undefined, undefined);
  try {
    const value = decode(call, response, media ?? { name: "" }, bytes);
    const known = media !== undefined && (await isValid(call, media, value));
    return failureWith(call, response, known ? declared : undefined, value);
  } catch {
    const kept = new TextDecoder().decode(bytes.subarray(0, keptErrorBytes));
    return failureWith(call, response, undefined, kept);
  }
}

function failureWith(
  call: Call,
  { status, headers }: Response,
  declared: string | undefined,
  body: unknown,
): HttpError {
  const failure = { status, headers, declared, body, retryAfterMs: retryAfterMs(headers) };
  return createHttpError(call.progress, failure);
}

function declaredKey({ operation }: Call, status: number): string | undefined {
  const key = String(status);
  return [key, `${key.slice(0, 1)}XX`, "default"].find(
    (candidate) => operation.responses?.[candidate] !== undefined,
  );
}

function contentTypeOf(response: Response): string {
  return response.headers.get("content-type") ?? "";
}

/** Without declared responses anything is read; without a content type the declared one is meant. */
function mediaTypeOf(
  content: Parameters<typeof defaultMediaType>[0] | undefined,
  response: Response,
): NamedMediaType | undefined {
  const type = contentTypeOf(response);
  if (content === undefined) return { name: type };
  return type === "" ? defaultMediaType(content) : findMediaType(content, type);
}

function maxBytes(call: Call): number {
  return call.settings.maxResponseBytes ?? defaultMaxBytes;
}

async function readSuccess(call: Call, response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const limit = maxBytes(call);
  const read = await readBytes(response, limit).catch((cause: unknown) => {
    throw new NetworkError("the connection failed while the body was read", call.progress, cause);
  });
  if (read.complete) return read.bytes;
  throw unreadable(call, response, `the body is larger than ${String(limit)} bytes`);
}

function decode(
  call: Call,
  response: Response,
  { name, codec }: NamedMediaType,
  bytes: Uint8Array<ArrayBuffer>,
): unknown {
  const type = contentTypeOf(response);
  try {
    if (codec?.decode !== undefined) return codec.decode(bytes, type || name);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (call.operation.responses === undefined && text === "") return undefined;
    return isJson(essenceOf(type || name)) ? JSON.parse(text) : text;
  } catch (cause) {
    throw unreadable(call, response, `the body is not what \`${type || name}\` should be`, cause);
  }
}

async function validateBody(call: Call, media: NamedMediaType, value: unknown): Promise<void> {
  const { schema } = media;
  if (schema !== undefined)
    await call.client.definition.validate?.({
      call,
      direction: "response",
      place: "",
      schema,
      value,
    });
}

/** Under the policy `throw` an error body of another form is an undeclared one, not a lost error. */
async function isValid(call: Call, media: NamedMediaType, value: unknown): Promise<boolean> {
  try {
    await validateBody(call, media, value);
    return true;
  } catch (error) {
    if (error instanceof ValidationError) return false;
    throw error;
  }
}

function unreadable(call: Call, response: Response, message: string, cause?: unknown): ParseError {
  discard(response.body);
  return new ParseError(`${call.operation.id}: ${message}`, call.progress, response.status, cause);
}
