import type { StreamSource } from "../bodies/body-codec.js";
import type { Call } from "../call.js";
import { withDeadline } from "../deadline.js";
import { NetworkError } from "../errors/network-error.js";
import { ParseError } from "../errors/parse-error.js";
import { discard } from "../read-bytes.js";

/**
 * Gives the text of a body as it comes. Every wait for more ends with the caller's signal, or after the time that an
 * attempt may take; whoever stops reading lets go of the connection.
 */
export async function* readTexts(
  source: StreamSource,
  fatal: boolean,
): AsyncGenerator<string, void> {
  const { call, response } = source;
  const reader = response.body?.getReader();
  const decoder = new TextDecoder("utf-8", { fatal });
  try {
    while (reader) {
      const chunk = await nextChunk(call, reader);
      const text = decode(source, () => decoder.decode(chunk, { stream: chunk !== undefined }));
      if (text !== "") yield text;
      if (!chunk) return;
    }
  } finally {
    discard(reader);
  }
}

/** Undefined at the end. */
function nextChunk(
  { progress, settings, options }: Call,
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array | undefined> {
  return withDeadline(progress, settings.attemptTimeoutMs, options.signal, async () => {
    const { value } = await reader.read().catch((cause: unknown) => {
      throw new NetworkError("the connection failed", progress, cause);
    });
    return value;
  });
}

/** With `fatal`, bytes that are no UTF-8 are an error; without, they are replaced. */
function decode(source: StreamSource, read: () => string): string {
  try {
    return read();
  } catch (cause) {
    throw unreadableStream(source, "the stream is no UTF-8", cause);
  }
}

/** The error of a stream that is not what its media type says; it shows nothing of the stream. */
export function unreadableStream(
  { call, response }: StreamSource,
  message: string,
  cause?: unknown,
): ParseError {
  return new ParseError(`${call.operation.id}: ${message}`, call.progress, response.status, cause);
}
