import type { Arrival } from "./api-call.js";
import { caught } from "./arrival.js";
import { attemptOnce, handOver } from "./attempt.js";
import type { Call } from "./call.js";
import { withDeadline } from "./deadline.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { createHttpError } from "./errors/create-http-error.js";
import type { AttemptContext } from "./middleware.js";
import { prepareRequest } from "./prepare-request.js";
import { discard } from "./read-bytes.js";
import { retryDelay } from "./retry.js";

/** Tries a call until it succeeds or may not be repeated. */
export async function attempts(call: Call): Promise<Arrival> {
  const { settings, options, progress, operation, body, views, endsAt } = call;
  const { middleware, retryBudget, timeoutMs, attemptTimeoutMs } = settings;
  // Everything that is waited for ends at the deadline of the call at the latest.
  const within = <T>(ms: number, work: (controller: AbortController) => Promise<T>) => {
    const left = endsAt - Date.now();
    const limit = ms < left ? ms : timeoutMs;
    return withDeadline(progress, Math.min(ms, left), options.signal, work, limit);
  };
  // This waits for nothing that is outside.
  const request = await prepareRequest(call);
  for (let attempt = 1; ; attempt++) {
    const context: AttemptContext = {
      operation,
      attempt,
      url: new URL(request.url),
      headers: new Headers(request.headers),
      body,
    };
    try {
      const arrival = await within(attemptTimeoutMs, ({ signal }) =>
        attemptOnce(call, request, context, signal),
      );
      retryBudget?.refill();
      return arrival;
    } catch (thrown) {
      const { response } = call;
      // A status that is known is not lost with a body that does not come.
      const error =
        thrown instanceof TimeoutError && response?.ok === false
          ? createHttpError(progress, response)
          : caught(thrown);
      const delay = retryDelay(call, request, context, error);
      await within(timeoutMs, async () => {
        for (const hooks of middleware) await hooks.onError?.(context, error, delay);
      });
      // Who asked for the response gets it, whatever its status is.
      if (delay === undefined) {
        if (views.response && error.kind === "http" && response?.bodyUsed === false)
          return handOver(call, response);
        throw error;
      }
      discard(response?.body);
      // Whether it was aborted meanwhile, the next attempt sees.
      await within(delay, () => new Promise(() => undefined)).catch(() => undefined);
    }
  }
}
