/** What a file in a multipart body may be: a `File` or another `Blob`, bytes in memory, or a stream of them. */
export type FileContent = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;

/** Whether a value is file content. A text is none, since a server would take it for a field. */
export function isFileContent(value: unknown): value is FileContent {
  return (
    value instanceof Blob ||
    value instanceof ReadableStream ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value)
  );
}

/** What the issue of another value says. */
export const fileContentExpected =
  "Invalid input: expected a Blob, File, ArrayBuffer, typed array or ReadableStream";
