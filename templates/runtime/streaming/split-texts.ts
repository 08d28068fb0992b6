import type { StreamSource } from "../bodies/body-codec.js";
import { unreadableStream } from "./read-texts.js";

/**
 * Cuts a text that comes in pieces at each separator, a single character. The last part needs none behind it. A part
 * that is longer than a response may be is an error as soon as that shows.
 */
export async function* splitTexts(
  source: StreamSource,
  texts: AsyncIterable<string>,
  separator: string,
): AsyncGenerator<string, void> {
  let pending = "";
  for await (const text of texts) {
    const parts = text.split(separator);
    for (const [index, part] of parts.entries()) {
      pending += part;
      if (pending.length > source.call.settings.maxResponseBytes)
        throw unreadableStream(source, "a part of the stream is too large");
      if (index === parts.length - 1) break;
      yield pending;
      pending = "";
    }
  }
  if (pending !== "") yield pending;
}
