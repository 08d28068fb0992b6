import { limits } from "./limits.js";

/** What fetching a document came to. */
export type Fetched =
  | { readonly kind: "read"; readonly bytes: Uint8Array; readonly url: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Gets a document within the limits of time and size. A redirect is followed only where it stays on the host. */
export async function fetchSource(url: string, fetch: typeof globalThis.fetch): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.fetchTimeoutMs);
  try {
    let current = url;
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      const response = await fetch(current, {
        redirect: "manual",
        signal,
        headers: { accept: "application/json, application/yaml, text/yaml, */*;q=0.5" },
      });
      const next = redirectTarget(response, current);
      if (next === undefined) return await readResponse(response, current);
      await response.body?.cancel();
      if (!mayFollow(current, next)) {
        return { kind: "unreadable", reason: `it redirects to another origin, \`${next}\`` };
      }
      current = next;
    }
    return { kind: "unreadable", reason: "it redirects too often" };
  } catch (error) {
    return { kind: "unreadable", reason: failureReason(error) };
  }
}

function redirectTarget(response: Response, current: string): string | undefined {
  const location = response.headers.get("location");
  if (response.status < 300 || response.status > 399 || location === null) return undefined;
  return URL.canParse(location, current) ? new URL(location, current).href : undefined;
}

/** The same origin, or the same host by https. */
function mayFollow(from: string, to: string): boolean {
  const a = new URL(from);
  const b = new URL(to);
  return a.origin === b.origin || (a.hostname === b.hostname && b.protocol === "https:");
}

async function readResponse(response: Response, url: string): Promise<Fetched> {
  if (!response.ok) {
    await response.body?.cancel();
    return { kind: "unreadable", reason: `the server answers ${String(response.status)}` };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limits.bytes) return { kind: "too-large" };
    chunks.push(chunk);
  }
  return { kind: "read", bytes: Buffer.concat(chunks), url };
}

function failureReason(error: unknown): string {
  if (!(error instanceof Error)) return "the request failed";
  if (error.name === "TimeoutError") {
    return `no answer within ${String(limits.fetchTimeoutMs / 1000)} seconds`;
  }
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}
