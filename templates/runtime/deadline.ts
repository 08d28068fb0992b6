import { AbortedError } from "./errors/aborted-error.js";
import { ApiError } from "./errors/api-error.js";
import type { ErrorContext } from "./errors/api-error.js";
import { TimeoutError } from "./errors/timeout-error.js";

/** What ends a piece of work before its time. */
export interface Limits {
  readonly context: ErrorContext;
  readonly ms: number;
  readonly signal: AbortSignal | undefined;
}

/** A longer timer would fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Does work that ends at its deadline or with its signal, at once, whether it listens or not; afterwards no timer
 * and no listener is left.
 */
export function withDeadline<T>(
  { context, ms, signal }: Limits,
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
      stop(abortion(signal?.reason, context));
    };
    const timer = setTimeout(
      () => {
        stop(new TimeoutError(`timed out after ${String(ms)} ms`, context));
      },
      Math.min(ms, longestTimer),
    );
    if (signal?.aborted) {
      abort();
      return;
    }
    signal?.addEventListener("abort", abort);
    void work(controller).then(resolve, reject).finally(end);
  });
}

/** An inner deadline ends with the error of the outer one. */
function abortion(reason: unknown, context: ErrorContext): ApiError {
  return reason instanceof ApiError ? reason : new AbortedError("aborted", context, reason);
}

/** Waits, unless the signal ends it. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    }, ms);
    signal.addEventListener("abort", abort, { once: true });
  });
}
