import type { CallSettings, Fetch } from "./client-options.js";
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

/** What a call goes by where neither it nor its client says anything else. */
export const defaultSettings: Settings = {
  /** Looked up late, so that what replaces it globally is used. */
  fetch: (url, init) => fetch(url, init),
  timeoutMs: 180_000,
  attemptTimeoutMs: 60_000,
  maxRetries: 2,
  maxResponseBytes: 33_554_432,
  /** Answers of a server that may be well a moment later. */
  statuses: [408, 429, 500, 502, 503, 504],
  middleware: [],
};

/** Lays the settings of a call over those of its client and its operation. */
export function callSettings(client: Settings, { retry }: Operation, call: CallOptions): Settings {
  const middleware = [...client.middleware, ...(call.middleware ?? [])];
  return { ...client, ...retry, ...given(call), middleware };
}

/** What is given as undefined is not given. */
export function given(options: object): object {
  const entries: [string, unknown][] = Object.entries(options);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
