import { limits } from "../limits.js";
import { AddressRefusedError, type Answer, type RequestDocument } from "./request-document.js";

/** What fetching a document came to. */
export type Fetched =
  | { readonly kind: "read"; readonly bytes: Uint8Array; readonly url: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "unreadable"; readonly reason: string };

export interface FetchRequest {
  readonly url: string;
  readonly request: RequestDocument;
  /** Why a redirect to another origin is not followed; undefined when it is. */
  readonly refusal: (next: URL) => string | undefined;
}

/** Gets a document within the limits of time and size; every hop of a redirect is judged as if it had been named. */
export async function fetchSource({ url, request, refusal }: FetchRequest): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.fetchTimeoutMs);
  try {
    let current = new URL(url);
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      const answer = await request(current, signal);
      const next = redirectTarget(answer, current);
      if (next === undefined) return await readAnswer(answer, current);
      await answer.cancel();
      const reason = staysOnHost(current, next) ? undefined : refusal(next);
      if (reason !== undefined) {
        return { kind: "unreadable", reason: `it redirects to \`${next.href}\`, and ${reason}` };
      }
      current = next;
    }
    return { kind: "unreadable", reason: "it redirects too often" };
  } catch (error) {
    return { kind: "unreadable", reason: failureReason(error) };
  }
}

function redirectTarget({ status, location }: Answer, current: URL): URL | undefined {
  if (status < 300 || status > 399 || location === undefined) return undefined;
  return URL.canParse(location, current.href) ? new URL(location, current) : undefined;
}

/** The same origin, or the same host by https, without credentials. */
function staysOnHost(from: URL, to: URL): boolean {
  if (to.username !== "" || to.password !== "") return false;
  const isUpgrade = from.hostname === to.hostname && from.protocol === "http:" && to.port === "";
  return from.origin === to.origin || (isUpgrade && to.protocol === "https:");
}

async function readAnswer({ status, body, cancel }: Answer, url: URL): Promise<Fetched> {
  if (status < 200 || status > 299) {
    await cancel();
    return { kind: "unreadable", reason: `the server answers ${String(status)}` };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limits.bytes) return { kind: "too-large" };
    chunks.push(chunk);
  }
  return { kind: "read", bytes: Buffer.concat(chunks), url: url.href };
}

function failureReason(error: unknown): string {
  if (!(error instanceof Error)) return "the request failed";
  if (error instanceof AddressRefusedError) return error.message;
  if (error.name === "TimeoutError" || error.name === "AbortError") {
    return `no answer within ${String(limits.fetchTimeoutMs / 1000)} seconds`;
  }
  const { cause = error } = error;
  if (!(cause instanceof Error)) return error.message;
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}
