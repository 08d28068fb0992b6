/** What holds bytes in memory; a Node `Buffer` is one. */
export type Bytes = ArrayBuffer | ArrayBufferView;

/** Tells bytes in memory from other values. */
export function isBytes(value: unknown): value is Bytes {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** A copy of the bytes: a later change of theirs does not reach what is sent again. */
export function bytesOf(bytes: Bytes): ArrayBuffer {
  return ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength).slice().buffer
    : bytes.slice(0);
}
