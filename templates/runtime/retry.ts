import type { Call } from "./call.js";
import type { AnyApiError } from "./errors/call-failure.js";
import type { HttpError } from "./errors/http-error.js";
import type { AttemptContext } from "./middleware.js";
import type { PreparedRequest } from "./prepare-request.js";

/** Methods that RFC 9110 (9.2.2) calls idempotent: repeating them does no harm. */
const repeatableMethod = /^(GET|HEAD|PUT|DELETE|OPTIONS|QUERY)$/;

/** A server that asks for a longer wait than this is not waited for. */
const longestWaitMs = 60_000;

const firstBackoffMs = 500;
const longestBackoffMs = 8_000;

/** How long to wait before the call is tried again; undefined when it is not. */
export function retryDelay(
  { operation, settings }: Call,
  { body, schemes }: PreparedRequest,
  context: AttemptContext,
  error: AnyApiError,
): number | undefined {
  // A stream is gone once it was sent.
  if (body?.content instanceof ReadableStream) return undefined;
  const { status, headers, retryAfterMs }: Partial<HttpError> = error.kind === "http" ? error : {};
  // A token that was obtained for a credential may have been withdrawn before its time.
  if (context.attempt === 1 && status === 401)
    for (const { scheme } of schemes) if (scheme.renew?.(context)) return 0;
  const repeatable =
    settings.repeatable ??
    (operation.idempotency?.isKeyed(context.headers) || repeatableMethod.test(operation.method));
  const asked = headers?.get("x-should-retry");
  const transient = status
    ? asked === "true" || settings.statuses.includes(status)
    : /network|timeout/.test(error.kind);
  // What is not known to have been acted upon may be repeated: it never left, or was refused with a 429.
  const harmless = status ? status === 429 : error.outcome !== "unknown";
  const backoff = Math.min(longestBackoffMs, firstBackoffMs * 2 ** (context.attempt - 1));
  const wait = retryAfterMs ?? Math.random() * backoff;
  return transient &&
    (repeatable || harmless) &&
    asked !== "false" &&
    context.attempt <= settings.maxRetries &&
    wait <= longestWaitMs
    ? wait
    : undefined;
}
