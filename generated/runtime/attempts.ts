import type { Arrival } from "./api-call.js";
import { caught } from "./arrival.js";
import { sendAttempt } from "./attempt.js";
import type { Call } from "./call.js";
import { withDeadline } from "./deadline.js";
import { createHttpError } from "./errors/create-http-error.js";
import type { AttemptContext } from "./middleware.js";
import { prepareRequest } from "./prepare-request.js";
import type { PreparedRequest } from "./prepare-request.js";
import { discard } from "./read-bytes.js";
import { readResponse } from "./read-response.js";
import { retryDelay } from "./retry.js";

/** Tries a call until it succeeds or may not be repeated. */
export async function attempts(call: Call, signal: AbortSignal, endsAt: number): Promise<Arrival> {
  const { middleware, retryBudget } = call.settings;
  const request = await prepareRequest(call);
  for (let tries = 1; ; tries++) {
    const context: AttemptContext = {
      operation: call.operation,
      attempt: tries,
      url: new URL(request.url),
      headers: new Headers(request.headers),
      body: call.body,
    };
    try {
      const arrival = await attemptOnce(call, request, context, signal);
      retryBudget?.refill();
      return arrival;
    } catch (thrown) {
      const error = caught(thrown);
      let delay = signal.aborted ? undefined : retryDelay(call, request, context, error);
      if (delay !== undefined && (Date.now() + delay > endsAt || retryBudget?.take() === false))
        delay = undefined;
      for (const hooks of middleware) await hooks.onError?.(context, error, delay);
      // Who asked for the response gets it, whatever its status is.
      if (delay === undefined) {
        if (call.views.response && call.response) return handOver(call, call.response);
        throw error;
      }
      discard(call.response?.body);
      await withDeadline(call.progress, delay, signal, () => new Promise(() => undefined)).catch(
        () => {
          signal.throwIfAborted();
        },
      );
    }
  }
}

function attemptOnce(
  call: Call,
  request: PreparedRequest,
  context: AttemptContext,
  outer: AbortSignal,
): Promise<Arrival> {
  call.response = undefined;
  const { attemptTimeoutMs } = call.settings;
  return withDeadline(call.progress, attemptTimeoutMs, outer, async (controller) => {
    const { signal } = controller;
    const response = await sendAttempt({ call, request, context, signal });
    call.response = response;
    if (!call.views.response) {
      const data = await readResponse(call, response);
      return { call, read: async () => data };
    }
    // The deadline ends at the headers, the caller's signal does not.
    call.options.signal?.addEventListener("abort", () => {
      controller.abort();
    });
    if (!response.ok) throw createHttpError(call.progress, response);
    return handOver(call, response);
  });
}

/** Leaves the response untouched; whoever wants data too reads a copy. */
function handOver(call: Call, response: Response): Arrival {
  const { progress, settings, options } = call;
  const start = () =>
    withDeadline(progress, settings.attemptTimeoutMs, options.signal, async () =>
      readResponse(call, response.clone()),
    );
  let data = call.views.data ? start() : undefined;
  return { call, read: () => (data ??= start()) };
}
