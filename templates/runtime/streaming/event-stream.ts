import type { BodyCodec, StreamSource } from "../bodies/body-codec.js";
import type { StandardSchema } from "../standard-schema.js";
import { parseEvents } from "./parse-events.js";
import type { ServerSentEvent, StreamPosition } from "./parse-events.js";
import { readTexts } from "./read-texts.js";
import { reconnect } from "./reconnect.js";
import { parseItem, streamItems } from "./stream-items.js";
import type { Check } from "./stream-items.js";

/** What the events of a stream hold. */
export interface EventRule {
  /** Whether `data` is JSON or text. */
  readonly data: "json" | "text";
  /** What an event, or where `of` says so its `data`, must satisfy. */
  readonly schema?: StandardSchema;
  readonly of?: "data";
}

/**
 * Server-sent events, given as they come. When the connection of a GET breaks after an event with an id, the stream is
 * asked for again from there (`Last-Event-ID`); when the server ends it, it has ended.
 */
export function eventStream({ data, schema, of }: EventRule): BodyCodec {
  const checked = async (event: ServerSentEvent<unknown>, check: Check): Promise<unknown> =>
    of ? { ...event, [of]: await check(event[of]) } : check(event);
  return { stream: (source) => streamItems(source, itemsOf(source, data), schema, checked) };
}

async function* itemsOf(
  first: StreamSource,
  data: EventRule["data"],
): AsyncGenerator<ServerSentEvent<unknown>, void> {
  const position: StreamPosition = { id: "", retry: undefined };
  let failures = 0;
  for (let source: StreamSource | undefined = first; source;) {
    try {
      for await (const event of parseEvents(source, readTexts(source, false), position)) {
        failures = 0;
        yield data === "json" ? { ...event, data: parseItem(source, event.data) } : event;
      }
      return;
    } catch (error) {
      source = await reconnect(source, position, { error, failures: failures++ });
    }
  }
}
