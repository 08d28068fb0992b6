/** What was read of a body. */
export interface ReadBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** False when the body went on beyond the limit. */
  readonly complete: boolean;
}

/** Reads a body, after decompression, until it exceeds a limit; what goes on beyond it is cancelled. */
export async function readBytes(response: Response, limit: number): Promise<ReadBytes> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader && size <= limit) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  if (size > limit) discard(reader);
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return { bytes, complete: size <= limit };
}

/** Lets go of a body that nobody reads, so that its connection is free. */
export function discard(body: { cancel: () => Promise<void> } | null | undefined): void {
  body?.cancel().catch(() => undefined);
}
