import { apiErrorOf } from "../arrival.js";
import type { StreamSource } from "../bodies/body-codec.js";
import { AbortedError } from "../errors/aborted-error.js";
import type { StandardSchema } from "../standard-schema.js";
import { boundUnread } from "./bound-unread.js";
import { unreadableStream } from "./read-texts.js";

/**
 * Gives the items of a stream, each validated by the client's policy. It ends at once when the caller's signal is
 * aborted, even if more has arrived already, and throws nothing but the client's errors.
 */
export function streamItems<Item>(
  source: StreamSource,
  items: AsyncIterable<Item>,
  schema: StandardSchema | undefined,
  checked: (item: Item, check: Check) => Promise<unknown> = (item, check) => check(item),
): AsyncIterable<unknown> {
  return boundUnread(source, checkedItems(source, items, schema, checked));
}

async function* checkedItems<Item>(
  { call }: StreamSource,
  items: AsyncIterable<Item>,
  schema: StandardSchema | undefined,
  checked: (item: Item, check: Check) => Promise<unknown>,
): AsyncGenerator<unknown, void> {
  const { progress, options, client } = call;
  const check: Check = async (value) =>
    (await client.definition.validate?.(call, "response", schema, value)) ?? value;
  try {
    for await (const item of items) {
      const given = await checked(item, check);
      if (options.signal?.aborted)
        throw new AbortedError("aborted", progress, options.signal.reason);
      yield given;
    }
  } catch (thrown) {
    throw apiErrorOf(progress, thrown);
  }
}

/** Validates a value by the client's policy and gives what to go on with. */
export type Check = (value: unknown) => Promise<unknown>;

/** Reads one item of a stream as JSON. */
export function parseItem(source: StreamSource, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message would quote the item.
    throw unreadableStream(source, "an item of the stream is no JSON");
  }
}
