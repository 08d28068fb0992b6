import * as z from "zod";

/** What a file in a multipart body may be: a `File` or another `Blob`, bytes in memory, or a stream of them. */
export type FileContent = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;

/** File content. A text is none, since a server would take it for a field. */
export function fileContent(): z.ZodCustom<FileContent, FileContent> {
  return z.custom<FileContent>(
    (value) =>
      value instanceof Blob ||
      value instanceof ReadableStream ||
      value instanceof ArrayBuffer ||
      ArrayBuffer.isView(value),
    "Invalid input: expected a Blob, File, ArrayBuffer, typed array or ReadableStream",
  );
}
