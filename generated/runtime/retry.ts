import type { Call } from "./call.js";
import type { ApiError } from "./errors/api-error.js";
import type { AnyApiError } from "./errors/call-failure.js";
import type { HttpError } from "./errors/http-error.js";
import type { AttemptContext } from "./middleware.js";
import type { PreparedRequest } from "./prepare-request.js";

/** Methods that RFC 9110 (9.2.2) calls idempotent: repeating them does no harm. */
const repeatableMethod = /^(GET|HEAD|PUT|DELETE|OPTIONS|QUERY)$/;

/** A server that asks for a longer wait than this is not waited for. */
const longestWaitMs = 60_000;

/** Before the first retry it is twice that. */
const backoffMs = 250;
const longestBackoffMs = 8_000;

/** What an error says about a retry; one that is no response has no status. */
type Failed = Pick<ApiError, "kind" | "outcome"> &
  Partial<Pick<HttpError, "status" | "headers" | "retryAfterMs">>;

/** How long to wait before the call is tried again; undefined when it is not. */
export function retryDelay(
  { operation, settings, response, progress, endsAt }: Call,
  { body, schemes }: PreparedRequest,
  context: AttemptContext,
  error: AnyApiError,
): number | undefined {
  // A stream is gone once it was sent.
  if (body?.content instanceof ReadableStream) return undefined;
  const { status, headers, retryAfterMs, kind, outcome }: Failed = error;
  // A token that was obtained for a credential may have been withdrawn before its time.
  if (status === 401 && schemes.some(({ scheme }) => scheme.renew?.(context, progress))) return 0;
  const repeatable =
    settings.repeatable ??
    (operation.idempotency?.isKeyed(context.headers) || repeatableMethod.test(operation.method));
  const asked = headers?.get("x-should-retry");
  const transient = status
    ? asked === "true" || settings.statuses.includes(status)
    : /network|timeout/.test(kind);
  // What nobody can have acted upon may be repeated: it never left, or was refused with a 429.
  const harmless = status ? status === 429 : outcome !== "unknown" && !response;
  const backoff = Math.min(longestBackoffMs, backoffMs * 2 ** context.attempt);
  const wait = retryAfterMs ?? Math.random() * backoff;
  return transient &&
    (repeatable || harmless) &&
    asked !== "false" &&
    context.attempt <= settings.maxRetries &&
    wait <= Math.min(longestWaitMs, endsAt - Date.now()) &&
    settings.retryBudget?.take() !== false
    ? wait
    : undefined;
}
