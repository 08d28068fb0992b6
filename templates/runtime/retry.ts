import type { Call } from "./call.js";
import type { AnyApiError } from "./errors/call-failure.js";

/** Methods that RFC 9110 (9.2.2) calls idempotent: repeating them does no harm. */
const repeatableMethod = /^(GET|HEAD|PUT|DELETE|OPTIONS|QUERY)$/;

/** Answers of a server that may be well a moment later. */
const transientStatuses: readonly number[] = [408, 429, 500, 502, 503, 504];

/** A server that asks for a longer wait than this is not waited for. */
const longestWaitMs = 60_000;

const firstBackoffMs = 500;
const longestBackoffMs = 8_000;

/** How long to wait before the call is tried again; undefined when it is not. */
export function retryDelay(call: Call, error: AnyApiError, tries: number): number | undefined {
  const { operation, settings } = call;
  const policy = operation.retry ?? {};
  if (tries > (call.options.maxRetries ?? policy.maxRetries ?? settings.maxRetries ?? 2))
    return undefined;
  if (!isTransient(call, error)) return undefined;
  const wait = error.kind === "http" ? error.retryAfterMs : undefined;
  if (wait !== undefined) return wait > longestWaitMs ? undefined : wait;
  return Math.random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** (tries - 1));
}

function isTransient(call: Call, error: AnyApiError): boolean {
  const { method, idempotency, retry } = call.operation;
  const repeatable =
    retry?.repeatable ?? (idempotency !== undefined || repeatableMethod.test(method));
  if (error.kind !== "http")
    return (error.kind === "network" || error.kind === "timeout") && (repeatable || !call.left);
  const asked = error.headers.get("x-should-retry");
  if (asked === "false") return false;
  const transient = (retry?.statuses ?? transientStatuses).includes(error.status);
  // A 429 was refused before anything was done.
  return error.status === 429 ? transient : repeatable && (transient || asked === "true");
}

/** Reads how long the server asks to wait: `retry-after-ms`, or `Retry-After` in seconds or as a date. */
export function retryAfterMs(headers: Headers): number | undefined {
  const ms = headers.get("retry-after-ms");
  const after = headers.get("retry-after");
  for (const wait of [
    Number(ms ?? NaN),
    Number(after ?? NaN) * 1_000,
    Date.parse(after ?? "") - Date.now(),
  ])
    if (!Number.isNaN(wait)) return Math.max(0, wait);
  return undefined;
}
