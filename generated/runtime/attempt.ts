import type { Arrival } from "./api-call.js";
import { applyCredentials } from "./auth/credentials.js";
import type { Call } from "./call.js";
import { withDeadline } from "./deadline.js";
import { createHttpError } from "./errors/create-http-error.js";
import { NetworkError } from "./errors/network-error.js";
import { RedirectError } from "./errors/redirect-error.js";
import type { AttemptContext } from "./middleware.js";
import { neverLeft } from "./never-left.js";
import type { PreparedRequest } from "./prepare-request.js";
import { discard } from "./read-bytes.js";
import { readResponse } from "./read-response.js";

/** One attempt of a call. */
export interface Attempt {
  readonly call: Call;
  readonly request: PreparedRequest;
  readonly context: AttemptContext;
  readonly signal: AbortSignal;
}

/** Sends the request of one attempt and reads the response, or leaves it to the caller. */
export async function attemptOnce(
  call: Call,
  request: PreparedRequest,
  context: AttemptContext,
  ends: AbortSignal,
): Promise<Arrival> {
  const { progress, settings, options, views } = call;
  const { middleware } = settings;
  const isUntouched = views.response;
  // The deadline ends at the headers, the caller's signal does not.
  const signal = isUntouched && options.signal ? AbortSignal.any([ends, options.signal]) : ends;
  call.response = undefined;
  signal.throwIfAborted();
  await applyCredentials(call, request.schemes, context);
  for (const hooks of middleware) await hooks.onRequest?.(context);
  signal.throwIfAborted();
  progress.attempts++;
  let response = await exchange({ call, request, context, signal }, context.url);
  call.response = response;
  const { headers } = response;
  progress.requestId = headers.get("x-request-id") ?? headers.get("request-id") ?? undefined;
  for (const hooks of middleware)
    call.response = response = (await hooks.onResponse?.(context, response)) ?? response;
  if (isUntouched) {
    if (!response.ok) throw createHttpError(progress, response);
    return handOver(call, response);
  }
  const data = await readResponse(call, response);
  return { call, read: async () => data };
}

/** Leaves the response untouched; whoever wants data too reads a copy. */
export function handOver(call: Call, response: Response): Arrival {
  const { progress, settings, options, views } = call;
  const start = () =>
    withDeadline(progress, settings.attemptTimeoutMs, options.signal, async () =>
      readResponse(call, response.clone()),
    );
  let data = views.data && start();
  return { call, read: () => (data ||= start()) };
}

/**
 * Gives the response, whose body is unread. Redirects are followed within the origin where nothing but the address is
 * repeated; every other one is refused, and so are more than five in a row, which are a circle.
 */
async function exchange(attempt: Attempt, from: URL, redirects = 5): Promise<Response> {
  const { call, request, context, signal } = attempt;
  const { progress, operation, settings, views } = call;
  const { method } = operation;
  const before = progress.outcome;
  progress.outcome = "unknown";
  const response = await settings
    .fetch(from.href, {
      method,
      headers: context.headers,
      body: request.body?.content ?? null,
      signal,
      redirect: "manual",
      duplex: "half",
    })
    .catch((cause: unknown) => {
      if (neverLeft(cause)) progress.outcome = before;
      throw new NetworkError("the connection failed", progress, cause);
    });
  signal.throwIfAborted();
  const { status, headers, body } = response;
  if (before !== "unknown" && /^4/.test(`${status}`)) progress.outcome = "rejected";
  // A platform that hides redirects shows them as status 0.
  if (!/^0|^30[12378]/.test(`${status}`) || views.response || operation.responses[status])
    return response;
  discard(body);
  const location = headers.get("location");
  const to = location && URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (redirects && /^(GET|HEAD)$/.test(method) && !request.body && to?.origin === from.origin)
    return exchange(attempt, to, redirects - 1);
  throw new RedirectError(progress, from.origin, to?.origin);
}
