import type { Arrival } from "./api-call.js";
import { sendAttempt } from "./attempt.js";
import type { Attempt } from "./attempt.js";
import type { Call } from "./call.js";
import { sleep, withDeadline } from "./deadline.js";
import type { AnyApiError } from "./errors/call-failure.js";
import type { CallContext } from "./middleware.js";
import { prepareRequest } from "./prepare-request.js";
import type { PreparedRequest } from "./prepare-request.js";
import { discard } from "./read-bytes.js";
import { readResponse, unreadFailure } from "./read-response.js";
import { retryDelay } from "./retry.js";
import { apiErrorOf, failed, succeeded } from "./settle.js";

const defaultAttemptTimeoutMs = 60_000;

/** Tries a call until it succeeds or may not be repeated. */
export async function attempts(
  call: Call,
  signal: AbortSignal,
  timeoutMs: number,
): Promise<Arrival> {
  const endsAt = Date.now() + timeoutMs;
  const request = await prepareRequest(call);
  for (let tries = 1; ; tries++) {
    const context = contextOf(call, request, tries);
    try {
      const arrival = await attemptOnce(call, request, context, signal);
      call.settings.retryBudget?.refill();
      return arrival;
    } catch (thrown) {
      const error = apiErrorOf(call, thrown);
      const delay = signal.aborted ? undefined : delayOf(call, request, error, tries);
      const again = delay !== undefined && Date.now() + delay < endsAt;
      for (const middleware of call.settings.middleware ?? [])
        await middleware.onError?.(context, error, again ? delay : undefined);
      if (!again) return ended(call, error);
      discard(call.response?.body);
      await sleep(delay, signal);
    }
  }
}

/** Who asked for the response gets it, whatever its status is. */
function ended(call: Call, error: AnyApiError): Arrival {
  const { response, views } = call;
  return views.response && response !== undefined
    ? handedOver(call, response)
    : failed(call, error);
}

function contextOf(call: Call, request: PreparedRequest, attempt: number): CallContext {
  const { operation } = call;
  const secrets = request.schemes.map(({ scheme }) => ({ in: scheme.in, name: scheme.name }));
  const { method } = operation;
  const headers = new Headers(request.headers);
  const body = call.args.body ?? call.options.body;
  return {
    operation,
    attempt,
    secrets,
    request: { url: new URL(request.url), headers, method, body },
  };
}

/** A stream is gone once it is sent. */
function delayOf(
  call: Call,
  request: PreparedRequest,
  error: AnyApiError,
  tries: number,
): number | undefined {
  if (request.body?.content instanceof ReadableStream) return undefined;
  if (error.kind === "http" && error.status === 401 && tries === 1 && renewed(request)) return 0;
  const delay = retryDelay(call, error, tries);
  return delay !== undefined && (call.settings.retryBudget?.take() ?? true) ? delay : undefined;
}

/** A token that was obtained for a credential may have been withdrawn before its time. */
function renewed({ schemes }: PreparedRequest): boolean {
  return schemes.some(({ scheme, credential }) => scheme.renew?.(credential));
}

function attemptOnce(
  call: Call,
  request: PreparedRequest,
  context: CallContext,
  signal: AbortSignal,
): Promise<Arrival> {
  call.response = undefined;
  call.left = false;
  const { attemptTimeoutMs: ms = defaultAttemptTimeoutMs } = call.settings;
  return withDeadline({ context: call.progress, ms, signal }, async (controller) => {
    const attempt: Attempt = { call, request, context, signal: controller.signal };
    const response = await sendAttempt(attempt);
    call.response = response;
    if (!call.views.response) return succeeded(call, response, await readResponse(call, response));
    stayAbortable(call, controller);
    if (!response.ok) throw unreadFailure(call, response);
    return handedOver(call, response);
  });
}

/** The deadline ends at the headers, the caller's signal does not. */
function stayAbortable({ options }: Call, controller: AbortController): void {
  const { signal } = options;
  signal?.addEventListener("abort", () => {
    controller.abort(signal.reason);
  });
}

/** Leaves the response untouched; whoever wants data too reads a copy. */
function handedOver(call: Call, response: Response): Arrival {
  const { attemptTimeoutMs: ms = defaultAttemptTimeoutMs } = call.settings;
  const limits = { context: call.progress, ms, signal: call.options.signal };
  const read = () =>
    withDeadline(limits, async () => readResponse(call, response.clone()))
      .then((data) => succeeded(call, response, data))
      .catch((error: unknown) => failed(call, error))
      .then(({ settle }) => settle());
  let settled = call.views.data ? read() : undefined;
  return { response, settle: () => (settled ??= read()) };
}
