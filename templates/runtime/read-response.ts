import type { Call } from "./call.js";
import { createHttpError } from "./errors/create-http-error.js";
import type { HttpError } from "./errors/http-error.js";
import { NetworkError } from "./errors/network-error.js";
import { ParseError } from "./errors/parse-error.js";
import { findMediaType, isJson } from "./media-type.js";
import type { Content, NamedMediaType } from "./media-type.js";
import { discard, readBytes } from "./read-bytes.js";

/** What the specification says about a response. */
interface Declaration {
  /** The key of the declared response. */
  readonly declared: string | undefined;
  readonly content: Content | undefined;
  readonly media: NamedMediaType | undefined;
  /** The content type that was sent; where there is none, the declared one is meant. */
  readonly type: string;
}

/** How much is kept of an error body that is not what the specification declares. */
const keptErrorBytes = 8_192;

const utf8 = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

/** Reads a response of any status: status first, then media type, then form; what is no success is thrown. */
export async function readResponse(call: Call, response: Response): Promise<unknown> {
  const { operation, progress, settings, client } = call;
  const { status, body } = response;
  const declaration = declarationOf(call, response);
  const { type, declared, content, media } = declaration;
  const unreadable = (message: string, cause?: unknown): ParseError => {
    discard(body);
    return new ParseError(`${operation.id}: ${message}`, progress, status, cause);
  };
  if (!response.ok) throw await readFailure(call, response, declaration);
  if (!declared) throw unreadable(`status ${status} is not declared`);
  if (!content || operation.method === "HEAD") return discard(body);
  if (!media) throw unreadable(`\`${type}\` is not declared`);
  if (media.codec?.stream) return media.codec.stream({ call, response, media });
  const { bytes, complete } = await readBytes(response, settings.maxResponseBytes).catch(
    (cause: unknown) => {
      throw new NetworkError("the connection failed", progress, cause);
    },
  );
  if (!complete) throw unreadable("the body is too large");
  let value: unknown;
  try {
    value = decode(declaration, bytes);
  } catch (cause) {
    throw unreadable(`the body is no \`${type}\``, cause);
  }
  return (await client.definition.validate?.(call, "response", media.schema, value)) ?? value;
}

function declarationOf(
  { operation: { responses } }: Call,
  { status, headers }: Response,
): Declaration {
  const key = `${status}`;
  const declared = [key, `${key[0]}XX`, "default"].find((name) => responses[name]);
  const content = responses[declared ?? ""]?.content;
  const sent = headers.get("content-type") ?? "";
  const media = content && findMediaType(content, sent);
  return { declared, content, media, type: sent || (media?.name ?? "") };
}

/** An error status stays one whatever its body is. */
async function readFailure(
  call: Call,
  response: Response,
  declaration: Declaration,
): Promise<HttpError> {
  const { progress, settings, client } = call;
  const { type, content, media } = declaration;
  const whole = media?.codec ?? isJson(type);
  const limit = media ? settings.maxResponseBytes : keptErrorBytes;
  const { bytes } = await readBytes(response, limit).catch(() => ({ bytes: new Uint8Array() }));
  const kept = new TextDecoder().decode(bytes.subarray(0, keptErrorBytes));
  let declared = content && !(media && kept) ? undefined : declaration.declared;
  let body: unknown = kept || undefined;
  try {
    // What was cut off decodes to nothing, and stays a text.
    if (whole && kept) body = decode(declaration, bytes.subarray(0, limit));
    body = (await client.definition.validate?.(call, "response", media?.schema, body)) ?? body;
  } catch {
    // Under the policy `throw` an error body of another form is an undeclared one, not a lost error.
    declared = undefined;
  }
  return createHttpError(progress, response, declared, body);
}

function decode({ type, media }: Declaration, bytes: Uint8Array<ArrayBuffer>): unknown {
  if (media?.codec?.decode) return media.codec.decode(bytes, type);
  const text = utf8.decode(bytes);
  return isJson(type) ? JSON.parse(text) : text;
}
