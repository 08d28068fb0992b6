import type { BodyCodec, StreamSource } from "../bodies/body-codec.js";
import type { StandardSchema } from "../standard-schema.js";
import { readTexts } from "./read-texts.js";
import { splitTexts } from "./split-texts.js";
import { parseItem, streamItems } from "./stream-items.js";

/** JSON Lines (https://jsonlines.org): an item a line, given as it comes; empty lines are none. */
export function jsonLines(schema?: StandardSchema): BodyCodec {
  return { stream: (source) => streamItems(source, itemsOf(source), schema) };
}

async function* itemsOf(source: StreamSource): AsyncGenerator<unknown, void> {
  for await (const line of splitTexts(source, readTexts(source, true), "\n")) {
    if (line.trim() !== "") yield parseItem(source, line);
  }
}
