import { essenceOf, isJson } from "../media-type.js";
import { isRecord } from "../parameters/members.js";
import { primitiveText } from "../parameters/primitive-text.js";
import { bytesOf, isBytes } from "./bytes-of.js";
import { itemsOf, writeProperties } from "./encoding.js";
import type { Encodings, PartEncoding } from "./encoding.js";

/** What a part holds: text, or content with its media type (and, of a `File`, its name). */
export type PartContent = string | Blob | TypedStream;

/** A stream, which has no media type of its own. */
export interface TypedStream {
  readonly stream: ReadableStream<Uint8Array>;
  readonly type: string;
}

/** A part of a multipart body. */
export interface Part {
  readonly name: string;
  readonly content: PartContent;
  /** Its own, beside those that name it. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The parts of a multipart body in the order of its properties; an array is a part for each of its items. */
export function partsOf(body: unknown, encodings: Encodings | undefined): readonly Part[] {
  return writeProperties(body, encodings, ({ name, value, encoding }) =>
    typeof encoding === "function"
      ? fieldsIn(encoding(name, value, encodeURIComponent))
      : itemsOf(value).map((item) => ({ name, ...partOf(item, encoding) })),
  );
}

/** One part as its encoding says. */
export function partOf(value: unknown, encoding: string | PartEncoding = ""): Omit<Part, "name"> {
  return typeof encoding === "string"
    ? { content: contentOf(value, encoding) }
    : { content: contentOf(value, encoding.types), headers: encoding.headers };
}

/** The content of one part, under one of the media types that an encoding lists. */
function contentOf(value: unknown, types = ""): PartContent {
  if (value instanceof Blob) return typed(value, chooseType(types, value.type));
  if (isBytes(value)) return new Blob([bytesOf(value)], { type: chooseType(types, "") });
  if (value instanceof ReadableStream) return { stream: value, type: chooseType(types, "") };
  if (isRecord(value) && Symbol.asyncIterator in value)
    throw new Error("is no ReadableStream: Node's `Readable.toWeb(stream)` makes it one");
  const type = chooseType(types, isRecord(value) ? "application/json" : "text/plain");
  if (isJson(type)) return new Blob([JSON.stringify(value)], { type });
  if (isRecord(value)) throw new Error(`cannot be written as \`${type}\`: give its text`);
  const text = primitiveText(value);
  return essenceOf(type) === "text/plain" ? text : new Blob([text], { type });
}

/** What a style has written, without the percent-encoding, which has no place here (OpenAPI 3.1.2, 4.8.15.1.2). */
function fieldsIn(pairs: string): readonly Part[] {
  const fields: Part[] = [];
  new URLSearchParams(pairs).forEach((content, name) => {
    fields.push({ name, content });
  });
  return fields;
}

/** The content's own type where the declared ones (a list, ranges included) allow it, else the first of them. */
function chooseType(declared: string, own: string): string {
  const types = declared.split(",").map((type) => type.trim());
  const essence = essenceOf(own);
  const allowed = types.some((type) =>
    type.endsWith("*") ? essence.startsWith(type.replace(/\*.*/, "")) : essenceOf(type) === essence,
  );
  return (allowed ? own : types.find((type) => type !== "" && !type.endsWith("*"))) ?? own;
}

function typed(blob: Blob, type: string): Blob {
  if (blob.type === type) return blob;
  if (!(blob instanceof File)) return new Blob([blob], { type });
  return new File([blob], blob.name, { type, lastModified: blob.lastModified });
}
