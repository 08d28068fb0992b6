import type { StandardSchema } from "../standard-schema.js";
import { checkPayload, parsePayload, payloadError } from "./webhook-events.js";
import type { PayloadCheck, ReadEvent } from "./webhook-events.js";

/** The events whose tag has one of these values. */
export interface TaggedEvent {
  readonly values: readonly unknown[];
  readonly schema?: StandardSchema;
}

/** Reads events that a property tells apart: the event is the payload. */
export function taggedEvents(
  tag: string,
  events: readonly TaggedEvent[],
  check?: PayloadCheck,
): ReadEvent {
  return async (reading) => {
    const payload = parsePayload(reading);
    const value: unknown = Object.getOwnPropertyDescriptor(Object(payload), tag)?.value;
    const event = events.find(({ values }) => values.includes(value));
    if (!event)
      throw payloadError(reading.context, {
        path: `/${tag.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        rule: "unknown_event",
        message: "names no event that the specification has",
      });
    return checkPayload(reading, payload, event.schema, check);
  };
}
