import { applyCredentials } from "./auth/credentials.js";
import type { Call } from "./call.js";
import { NetworkError } from "./errors/network-error.js";
import { RedirectError } from "./errors/redirect-error.js";
import type { AttemptContext } from "./middleware.js";
import { neverLeft } from "./never-left.js";
import type { PreparedRequest } from "./prepare-request.js";
import { discard } from "./read-bytes.js";

/** One attempt of a call. */
export interface Attempt {
  readonly call: Call;
  readonly request: PreparedRequest;
  readonly context: AttemptContext;
  readonly signal: AbortSignal;
}

/** More redirects in a row than this are a circle. */
const maxRedirects = 5;

/** Sends the request of one attempt and gives the response: its headers are there, its body is unread. */
export async function sendAttempt(attempt: Attempt): Promise<Response> {
  const { call, request, context, signal } = attempt;
  const { progress, settings } = call;
  const { fetch, middleware } = settings;
  await applyCredentials(call, request.schemes, context, { fetch, signal, progress });
  for (const hooks of middleware) await hooks.onRequest?.(context);
  signal.throwIfAborted();
  progress.attempts++;
  let response = await fetchOnce(attempt, context.url, maxRedirects);
  const { headers } = response;
  progress.requestId = headers.get("x-request-id") ?? headers.get("request-id") ?? undefined;
  for (const hooks of middleware)
    response = (await hooks.onResponse?.(context, response)) ?? response;
  return response;
}

async function fetchOnce(attempt: Attempt, url: URL, redirects: number): Promise<Response> {
  const { call, request, context, signal } = attempt;
  const { progress, operation, views, settings } = call;
  const before = progress.outcome;
  progress.outcome = "unknown";
  const response = await settings
    .fetch(url.href, {
      method: operation.method,
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
  if (before !== "unknown" && /^4/.test(`${response.status}`)) progress.outcome = "rejected";
  // A platform that hides redirects shows them as status 0.
  const isRedirect = /^0|^30[12378]/.test(`${response.status}`);
  return isRedirect && !views.response && !operation.responses[response.status]
    ? follow(attempt, url, redirects, response)
    : response;
}

/** Follows within the origin where nothing but the address is repeated; refuses every other redirect. */
function follow(
  attempt: Attempt,
  from: URL,
  redirects: number,
  { headers, body }: Response,
): Promise<Response> {
  const { call, request } = attempt;
  discard(body);
  const location = headers.get("location");
  const to = location && URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  const repeats = /^(GET|HEAD)$/.test(call.operation.method) && !request.body;
  if (redirects && repeats && to?.origin === from.origin)
    return fetchOnce(attempt, to, redirects - 1);
  throw new RedirectError(call.progress, from.origin, to?.origin);
}
