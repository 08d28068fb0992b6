import type { BodyCodec, StreamSource } from "../bodies/body-codec.js";
import type { StandardSchema } from "../standard-schema.js";
import { readTexts, unreadableStream } from "./read-texts.js";
import { splitTexts } from "./split-texts.js";
import { parseItem, streamItems } from "./stream-items.js";

/** JSON text sequences (RFC 7464): each item stands behind a record separator, and is given when the next one comes. */
export function jsonSequence(schema?: StandardSchema): BodyCodec {
  return { stream: (source) => streamItems(source, itemsOf(source), schema) };
}

async function* itemsOf(source: StreamSource): AsyncGenerator<unknown, void> {
  let isFirst = true;
  for await (const text of splitTexts(source, readTexts(source, true), "\u001e")) {
    if (isFirst && text !== "")
      throw unreadableStream(source, "the stream begins without a record separator");
    isFirst = false;
    // Nothing between two separators is no item (section 2.1).
    if (text === "") continue;
    const item = parseItem(source, text);
    // What needs no closing character may have been cut off (section 2.4).
    if (/[^\s"\]}]$/.test(text)) throw unreadableStream(source, "an item of the stream is cut off");
    yield item;
  }
}
