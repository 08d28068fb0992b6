import type { BodyCodec, BodyContent } from "./body-codec.js";
import { bytesOf, isBytes } from "./bytes-of.js";
import type { Bytes } from "./bytes-of.js";
import { concreteType } from "./concrete-type.js";

/** What a binary request body may be; a string is sent as UTF-8, a stream is sent as it comes and never again. */
export type BinaryContent = string | Blob | Bytes | ReadableStream<Uint8Array>;

/** Bytes: sent as they are, under the declared media type or, for a range, the content's own; read as a `Blob`. */
export const binaryBody: BodyCodec = {
  encode: (value, { name }) => ({
    content: contentOf(value),
    contentType: concreteType(
      name,
      (value instanceof Blob && value.type) || "application/octet-stream",
    ),
  }),
  decode: (bytes, type) => new Blob([bytes], { type }),
};

function contentOf(value: unknown): BodyContent {
  if (isBytes(value)) return bytesOf(value);
  if (typeof value === "string" || value instanceof Blob || value instanceof ReadableStream)
    return value;
  throw new Error("is no string, Blob, ArrayBuffer, typed array or ReadableStream");
}
