import type { Call } from "./call.js";
import type { AnyApiError } from "./errors/call-failure.js";
import type { PreparedRequest } from "./prepare-request.js";

/** Methods that RFC 9110 (9.2.2) calls idempotent: repeating them does no harm. */
const repeatableMethod = /^(GET|HEAD|PUT|DELETE|OPTIONS|QUERY)$/;

/** A server that asks for a longer wait than this is not waited for. */
const longestWaitMs = 60_000;

const firstBackoffMs = 500;
const longestBackoffMs = 8_000;

/** How long to wait before the call is tried again; undefined when it is not. */
export function retryDelay(
  call: Call,
  { body, schemes }: PreparedRequest,
  error: AnyApiError,
  tries: number,
): number | undefined {
  // A stream is gone once it was sent.
  if (body?.content instanceof ReadableStream) return undefined;
  const http = error.kind === "http" ? error : undefined;
  // A token that was obtained for a credential may have been withdrawn before its time.
  if (tries === 1 && http?.status === 401)
    for (const used of schemes) if (used.scheme.renew?.(used.credential)) return 0;
  const backoff = Math.min(longestBackoffMs, firstBackoffMs * 2 ** (tries - 1));
  const wait = http?.retryAfterMs ?? Math.random() * backoff;
  const mayWait = tries <= call.settings.maxRetries && wait <= longestWaitMs;
  return mayWait && isTransient(call, error) ? wait : undefined;
}

function isTransient({ operation, settings }: Call, error: AnyApiError): boolean {
  const { method, idempotency } = operation;
  const repeatable = settings.repeatable ?? (!!idempotency || repeatableMethod.test(method));
  if (error.kind !== "http")
    return /^(network|timeout)$/.test(error.kind) && (repeatable || error.outcome !== "unknown");
  const { status, headers } = error;
  const asked = headers.get("x-should-retry");
  if (asked === "false") return false;
  // A 429 was refused before anything was done.
  return repeatable ? settings.statuses.includes(status) || asked === "true" : status === 429;
}
