import type { CallSettings, ClientOptions, Fetch } from "./client-options.js";
import type { Middleware } from "./middleware.js";
import type { Operation, RetryPolicy } from "./operation.js";
import type { CallOptions } from "./request-options.js";

/** The settings of a call, none of them left open that has a default. */
export type Settings = CallSettings &
  RetryPolicy & {
    readonly timeoutMs: number;
    readonly attemptTimeoutMs: number;
    readonly maxRetries: number;
    readonly maxResponseBytes: number;
    readonly statuses: readonly number[];
    readonly fetch: Fetch;
    readonly middleware: readonly Middleware[];
  };

const defaults = {
  /** Looked up late, so that what replaces it globally is used. */
  fetch: (url, init) => fetch(url, init),
  timeoutMs: 180_000,
  attemptTimeoutMs: 60_000,
  maxRetries: 2,
  maxResponseBytes: 33_554_432,
  /** Answers of a server that may be well a moment later. */
  statuses: [408, 429, 500, 502, 503, 504],
} satisfies Omit<Settings, "middleware">;

/** Lays the settings over each other; what is given as undefined is not given. */
export function settingsOf(
  client: ClientOptions,
  { retry = {} }: Operation,
  call: CallOptions,
): Settings {
  const layers: object[] = [client, retry, call];
  const given = layers
    .flatMap(Object.entries)
    .filter((entry: [string, unknown]) => entry[1] !== undefined);
  return {
    ...defaults,
    ...Object.fromEntries(given),
    middleware: [...(client.middleware ?? []), ...(call.middleware ?? [])],
  };
}
