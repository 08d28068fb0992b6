import type { StreamSource } from "../bodies/body-codec.js";
import { Client } from "../client.js";
import { withDeadline } from "../deadline.js";
import { NetworkError } from "../errors/network-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import type { Operation } from "../operation.js";
import { send } from "../send.js";
import type { StreamPosition } from "./parse-events.js";

/** How a stream broke off. */
export interface Break {
  readonly error: unknown;
  /** How many times in a row it did so without an event. */
  readonly failures: number;
}

const defaultWait = 1_000;
/** No server makes a call wait longer. */
const longestWait = 60_000;

/**
 * Asks again for a GET whose stream broke off, from its last event on; any other break is thrown. Undefined when the
 * server has nothing more (204, as the standard says).
 */
export async function reconnect(
  { call, media, response }: StreamSource,
  { id, retry = defaultWait }: StreamPosition,
  { error, failures }: Break,
): Promise<StreamSource | undefined> {
  const { operation, settings, options, progress, client, args } = call;
  const isBroken = error instanceof NetworkError || error instanceof TimeoutError;
  const mayRepeat = operation.method === "GET" && id !== "" && failures < settings.maxRetries;
  if (!isBroken || !mayRepeat) throw error;
  const wait = Math.min(retry, longestWait);
  await withDeadline(progress, wait, options.signal, () => new Promise(() => undefined)).catch(
    (ended: unknown) => {
      if (!(ended instanceof TimeoutError)) throw ended;
    },
  );
  const again: Operation = {
    ...operation,
    responses: {
      [response.status]: { content: { [media.name]: { codec: { stream: (source) => source } } } },
      "204": {},
    },
  };
  const headers = { ...options.headers, "Last-Event-ID": id };
  return send<StreamSource | undefined>(new Client(client), again, args, { ...options, headers });
}
