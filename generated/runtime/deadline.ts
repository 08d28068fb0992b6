import { apiErrorOf } from "./arrival.js";
import { AbortedError } from "./errors/aborted-error.js";
import { ApiError } from "./errors/api-error.js";
import type { ErrorContext } from "./errors/api-error.js";
import { TimeoutError } from "./errors/timeout-error.js";

/** In milliseconds, 23 days; a timer beyond 2^31 - 1 would fire at once. */
const longestTimer = 2_000_000_000;

/**
 * Does work that ends at its deadline or with its signal, at once, whether it listens or not; afterwards no timer
 * and no listener is left.
 */
export function withDeadline<T>(
  context: ErrorContext,
  ms: number,
  signal: AbortSignal | undefined,
  work: (controller: AbortController) => Promise<T>,
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
      const reason: unknown = signal?.reason;
      // An inner deadline ends with the error of the outer one.
      stop(reason instanceof ApiError ? reason : new AbortedError("aborted", context, reason));
    };
    const expire = () => {
      stop(new TimeoutError(`timed out after ${ms} ms`, context));
    };
    const timer = setTimeout(expire, Math.min(ms, longestTimer));
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    else
      work(controller)
        .then(resolve, (thrown: unknown) => {
          reject(apiErrorOf(context, thrown));
        })
        .finally(end);
  });
}
