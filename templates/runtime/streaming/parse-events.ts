import type { StreamSource } from "../bodies/body-codec.js";
import { unreadableStream } from "./read-texts.js";
import { splitTexts } from "./split-texts.js";

/** A server-sent event with the fields that came with it. */
export interface ServerSentEvent<Data = string> {
  readonly data: Data;
  /** The type of the event; `message` is meant when it is absent. */
  readonly event?: string;
  readonly id?: string;
  /** How long to wait before the stream is asked for again, in milliseconds. */
  readonly retry?: number;
}

/** What stays of a stream beside its events. */
export interface StreamPosition {
  /** The id of the last event; empty when there is none. */
  id: string;
  /** How long the server wants to be left alone before the next attempt. */
  retry: number | undefined;
}

/**
 * Parses an event stream (HTML standard, section 9.2.6). An event that the stream ends within is dropped, as the
 * standard says.
 */
export async function* parseEvents(
  source: StreamSource,
  texts: AsyncIterable<string>,
  position: StreamPosition,
): AsyncGenerator<ServerSentEvent, void> {
  let size = 0;
  let data: string[] = [];
  let fields: Partial<ServerSentEvent> = {};
  for await (const line of splitTexts(source, unifyLineEnds(texts), "\n")) {
    if (line === "") {
      position.id = fields.id ?? position.id;
      position.retry = fields.retry ?? position.retry;
      // The standard also drops an event whose only `data` is empty.
      if (data.length > 1 || data[0]) yield { data: data.join("\n"), ...fields };
      [size, data, fields] = [0, [], {}];
      continue;
    }
    size += line.length;
    if (size > source.call.settings.maxResponseBytes)
      throw unreadableStream(source, "an event of the stream is too large");
    const [, name, value = ""] = /^([^:]*)(?::\u0020?(.*))?$/s.exec(line) ?? [];
    if (name === "data") data.push(value);
    else fields = { ...fields, ...readField(name, value) };
  }
}

/** A comment has no name; what is unknown or malformed is ignored. */
function readField(name: string | undefined, value: string): Partial<ServerSentEvent> {
  if (name === "event") return value === "" ? {} : { event: value };
  if (name === "id") return value.includes("\0") ? {} : { id: value };
  if (name === "retry") return /^\d+$/.test(value) ? { retry: Number(value) } : {};
  return {};
}

/** A line ends with CR, LF or both; a CR at the end of a piece ends it at once. */
async function* unifyLineEnds(texts: AsyncIterable<string>): AsyncGenerator<string, void> {
  let afterReturn = false;
  for await (const text of texts) {
    const fresh = afterReturn && text.startsWith("\n") ? text.slice(1) : text;
    afterReturn = text.endsWith("\r");
    yield fresh.replaceAll(/\r\n?/g, "\n");
  }
}
