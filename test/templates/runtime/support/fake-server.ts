import type { Fetch, FetchInit } from "../../../../templates/runtime/client-options.js";

/** A request as the injected `fetch` received it. */
export interface SeenRequest {
  readonly url: URL;
  readonly init: FetchInit;
}

type Answer = Response | Error | ((request: SeenRequest) => Response | Promise<Response>);

/** An injected `fetch` that gives these answers in turn, the last one for ever, and what it was asked. */
export function fakeServer(...answers: readonly [Answer, ...Answer[]]): {
  fetch: Fetch;
  seen: SeenRequest[];
} {
  const seen: SeenRequest[] = [];
  const fetch: Fetch = async (url, init) => {
    const request = { url: new URL(url), init };
    const answer = answers[Math.min(seen.length, answers.length - 1)];
    seen.push(request);
    if (answer instanceof Error) throw answer;
    if (answer === undefined) throw new Error("no answer");
    return answer instanceof Response ? answer.clone() : await answer(request);
  };
  return { fetch, seen };
}

/** A JSON response. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  const headers = { "content-type": "application/json", ...headersOf(init) };
  return new Response(JSON.stringify(body), { ...init, headers });
}

function headersOf({ headers }: ResponseInit): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}

/** A failure of `fetch` as Node reports it. */
export function connectionFailure(code: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

/** A `fetch` that never answers and ignores its signal. */
export const deafFetch: Fetch = () => new Promise(() => undefined);
