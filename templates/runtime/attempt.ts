import { applyCredentials } from "./auth/credentials.js";
import type { Call } from "./call.js";
import type { Fetch, FetchInit } from "./client-options.js";
import { NetworkError } from "./errors/network-error.js";
import { RedirectError } from "./errors/redirect-error.js";
import type { CallContext } from "./middleware.js";
import { neverLeft } from "./never-left.js";
import type { PreparedRequest } from "./prepare-request.js";
import { discard } from "./read-bytes.js";

/** One attempt of a call. */
export interface Attempt {
  readonly call: Call;
  readonly request: PreparedRequest;
  readonly context: CallContext;
  readonly signal: AbortSignal;
}

const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];

/** More redirects in a row than this are a circle. */
const maxRedirects = 5;

/** Sends the request of one attempt and gives the response to follow: its headers are there, its body is unread. */
export async function sendAttempt(attempt: Attempt): Promise<Response> {
  const { call, request, context, signal } = attempt;
  const send = fetchOf(call);
  await applyCredentials(call, request.schemes, context.request, { fetch: send, signal });
  for (const middleware of call.settings.middleware ?? []) await middleware.onRequest?.(context);
  signal.throwIfAborted();
  call.progress.attempts++;
  let url = context.request.url;
  for (let redirects = 0; ; redirects++) {
    const response = await fetchOnce(attempt, url);
    const target = redirectTarget(attempt, url, response);
    if (target === undefined || redirects === maxRedirects) return received(attempt, response);
    discard(response.body);
    url = target;
  }
}

/** The platform's fetch is looked up late, so that what replaces it globally is used. */
function fetchOf(call: Call): Fetch {
  return call.settings.fetch ?? ((url, init) => globalThis.fetch(url, init));
}

async function fetchOnce({ call, request, context, signal }: Attempt, url: URL): Promise<Response> {
  const { progress } = call;
  const before = progress.outcome;
  const content = request.body?.content;
  const init: FetchInit = {
    method: context.request.method,
    headers: context.request.headers,
    signal,
    redirect: "manual",
    ...(content === undefined ? {} : { body: content }),
    ...(content instanceof ReadableStream ? { duplex: "half" } : {}),
  };
  call.left = true;
  progress.outcome = "unknown";
  let response: Response;
  try {
    response = await fetchOf(call)(url.href, init);
  } catch (cause) {
    signal.throwIfAborted();
    if (neverLeft(cause)) {
      call.left = false;
      progress.outcome = before;
    }
    throw new NetworkError("the connection failed", progress, cause);
  }
  signal.throwIfAborted();
  const { status } = response;
  if (before !== "unknown" && status >= 400 && status < 500) progress.outcome = "rejected";
  return response;
}

/** Follows within the origin where nothing but the address is repeated; refuses every other redirect. */
function redirectTarget(
  { call, request }: Attempt,
  from: URL,
  response: Response,
): URL | undefined {
  const { operation, progress } = call;
  const hidden = response.type === "opaqueredirect";
  if (!hidden && !redirectStatuses.includes(response.status)) return undefined;
  if (call.views.response || operation.responses?.[response.status] !== undefined) return undefined;
  const location = response.headers.get("location");
  const to = !hidden && location !== null ? parseUrl(location, from) : undefined;
  const safe = /^(GET|HEAD)$/.test(operation.method) && request.body === undefined;
  if (to?.origin === from.origin && safe) return to;
  discard(response.body);
  throw new RedirectError(progress, from.origin, to?.origin);
}

function parseUrl(text: string, base: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

async function received({ call, context }: Attempt, response: Response): Promise<Response> {
  const names = call.client.definition.requestIdHeaders ?? ["x-request-id", "request-id"];
  let current = response;
  for (const name of names) call.progress.requestId ??= current.headers.get(name) ?? undefined;
  for (const middleware of call.settings.middleware ?? [])
    current = (await middleware.onResponse?.(context, current)) ?? current;
  return current;
}
