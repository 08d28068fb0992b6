import { apiErrorOf } from "./arrival.js";
import { AbortedError } from "./errors/aborted-error.js";
import type { ApiError, ErrorContext } from "./errors/api-error.js";
import { TimeoutError } from "./errors/timeout-error.js";

/** In milliseconds, 23 days; a timer beyond 2^31 - 1 would fire at once. */
const longestTimer = 2_000_000_000;

/**
 * Does work that ends at its deadline or with its signal, at once, whether it listens or not; afterwards no timer
 * and no listener is left. `limit` is the time that the error tells, where the deadline is what is left of it.
 */
export function withDeadline<T>(
  context: ErrorContext,
  ms: number,
  signal: AbortSignal | undefined,
  work: (controller: AbortController) => Promise<T>,
  limit: number = ms,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    const stop = (error: ApiError) => {
      end();
      reject(error);
      controller.abort(error);
    };
    const abort = () => {
      stop(new AbortedError("aborted", context, signal?.reason));
    };
    const timer = setTimeout(
      () => {
        stop(new TimeoutError(`timed out after ${limit} ms`, context));
      },
      Math.min(ms, longestTimer),
    );
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    work(controller)
      .finally(end)
      .then(resolve, (thrown: unknown) => {
        reject(apiErrorOf(context, thrown));
      });
  });
}
