import { ConfigurationError } from "../errors/configuration-error.js";
import type { StandardSchema } from "../standard-schema.js";
import { checkPayload, parsePayload, payloadError } from "./webhook-events.js";
import type { PayloadCheck, ReadEvent, WebhookReading } from "./webhook-events.js";

/** A webhook whose payload does not say which it is. */
export interface NamedEvent {
  readonly webhook: string;
  readonly schema?: StandardSchema;
  /** What the body is; JSON when absent. */
  readonly body?: "text" | "bytes" | "nothing";
}

/**
 * Reads events that no property tells apart: the event is `{ webhook, payload }`. Where the caller does not name it, it
 * is the one whose schema accepts the payload; to guess among several would be wrong half of the time.
 */
export function namedEvents(events: readonly NamedEvent[], check?: PayloadCheck): ReadEvent {
  return async (reading) => {
    const { webhook = events.length === 1 ? events[0]?.webhook : undefined } = reading;
    const named = events.filter((event) => webhook === undefined || event.webhook === webhook);
    const [only, ...others] = named;
    if (!only)
      throw new ConfigurationError("the specification has no such webhook", reading.context);
    const event = others.length === 0 ? only : await chooseEvent(named, reading, check);
    const given = payloadOf(event, reading);
    const payload = await checkPayload(reading, given, event.schema, check);
    return { webhook: event.webhook, payload };
  };
}

function payloadOf({ body }: NamedEvent, reading: WebhookReading): unknown {
  switch (body) {
    case undefined:
      return parsePayload(reading);
    case "text":
      return new TextDecoder().decode(reading.body);
    case "bytes":
      return reading.body;
    case "nothing":
      return undefined;
  }
}

/** The one event that the payload fits exactly, else the one that it fits but for additions. */
async function chooseEvent(
  events: readonly NamedEvent[],
  reading: WebhookReading,
  check: PayloadCheck | undefined,
): Promise<NamedEvent> {
  const json = jsonOf(events, reading);
  for (const additions of ["report", "accept"] as const) {
    const isFit = async ({ body, schema }: NamedEvent): Promise<boolean> => {
      if (body !== undefined) return body !== "nothing" || reading.body.length === 0;
      if (!json) return false;
      if (!schema || !check) return true;
      return (await check.examine(schema, json.payload, additions)).issues.length === 0;
    };
    const fits = await Promise.all(events.map(isFit));
    const [first, ...others] = events.filter((_, index) => fits[index]);
    if (!first) continue;
    if (others.length === 0) return first;
    const names = [first, ...others].map(({ webhook }) => `\`${webhook}\``).join(", ");
    throw new ConfigurationError(
      `the payload fits ${names}: say which it is with \`webhook\``,
      reading.context,
    );
  }
  throw payloadError(reading.context, {
    path: "",
    rule: "unknown_event",
    message: "is no event that the specification has",
  });
}

/** The body as JSON; undefined where it is none and an event may be something else. */
function jsonOf(
  events: readonly NamedEvent[],
  reading: WebhookReading,
): { readonly payload: unknown } | undefined {
  try {
    return { payload: parsePayload(reading) };
  } catch (error) {
    if (events.some(({ body }) => body !== undefined)) return undefined;
    throw error;
  }
}
