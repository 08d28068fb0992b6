import { apiErrorOf } from "../arrival.js";
import type { StreamSource } from "../bodies/body-codec.js";
import { AbortedError } from "../errors/aborted-error.js";
import type { StandardSchema } from "../standard-schema.js";
import { unreadableStream } from "./read-texts.js";

/**
 * Gives the items of a stream, each validated by the client's policy. It ends at once when the caller's signal is
 * aborted, even if more has arrived already, and throws nothing but the client's errors.
 */
export async function* streamItems<Item>(
  { call }: StreamSource,
  items: AsyncIterable<Item>,
  schema: StandardSchema | undefined,
  checked: (item: Item) => unknown = (item) => item,
): AsyncGenerator<Item, void> {
  const { progress, options, client } = call;
  try {
    for await (const item of items) {
      await client.definition.validate?.(call, "response", schema, checked(item));
      if (options.signal?.aborted)
        throw new AbortedError("aborted", progress, options.signal.reason);
      yield item;
    }
  } catch (thrown) {
    throw apiErrorOf(progress, thrown);
  }
}

/** Reads one item of a stream as JSON. */
export function parseItem(source: StreamSource, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message would quote the item.
    throw unreadableStream(source, "an item of the stream is no JSON");
  }
}
