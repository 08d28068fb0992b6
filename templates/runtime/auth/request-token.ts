import { withDeadline } from "../deadline.js";
import { NetworkError } from "../errors/network-error.js";
import { readBytes } from "../read-bytes.js";
import { credentialText } from "./credential-text.js";
import type { CredentialContext } from "./security-scheme.js";

/** A token that is wanted. */
export interface WantedToken {
  /** The client, as basic authentication. */
  readonly authorization: string;
  /** In the order of the specification; the server decides where there are none. */
  readonly scopes: readonly string[];
}

/** An access token, and how long it is used. */
export interface Token {
  readonly text: string;
  readonly freshUntil: number;
}

/** What a token is good for when the server does not say. */
const defaultLifetimeMs = 300_000;

/** A token is replaced this long before it expires, so that it does not expire on its way. */
const marginMs = 30_000;

/** The request is not one call's: calls that give up do not end it, and so it has a deadline of its own. */
const timeoutMs = 30_000;

/** No answer of a token endpoint is larger than this. */
const maxBytes = 2 ** 16;

/**
 * Asks for a token by the client credentials grant (RFC 6749, 4.4). An endpoint that is down is a network error, so
 * that the call is tried again; one that refuses is not.
 */
export async function requestToken(
  tokenUrl: string,
  wanted: WantedToken,
  context: CredentialContext,
): Promise<Token> {
  const { progress } = context;
  const { status, answer } = await withDeadline(progress, timeoutMs, undefined, ({ signal }) =>
    ask(tokenUrl, wanted, context, signal),
  );
  if (status >= 500 || status === 429)
    throw new NetworkError(`the token endpoint answered with status ${status}`, progress);
  if (status >= 300) throw new Error(`the token endpoint refused with status ${status}`);
  return tokenIn(answer);
}

interface Answer {
  readonly status: number;
  readonly answer: string;
}

async function ask(
  tokenUrl: string,
  { authorization, scopes }: WantedToken,
  { settings, progress }: CredentialContext,
  signal: AbortSignal,
): Promise<Answer> {
  const scope = scopes.length > 0 ? `&scope=${encodeURIComponent(scopes.join(" "))}` : "";
  const headers = new Headers({
    accept: "application/json",
    authorization,
    "content-type": "application/x-www-form-urlencoded",
  });
  try {
    const response = await settings.fetch(tokenUrl, {
      method: "POST",
      headers,
      body: `grant_type=client_credentials${scope}`,
      signal,
      redirect: "manual",
      duplex: "half",
    });
    const { bytes } = await readBytes(response, maxBytes);
    return { status: response.status, answer: new TextDecoder().decode(bytes) };
  } catch (cause) {
    throw new NetworkError("the token endpoint did not answer", progress, cause);
  }
}

/** The answer is not quoted where it makes no sense: it may hold a token. */
function tokenIn(answer: string): Token {
  let parsed: unknown;
  try {
    parsed = JSON.parse(answer);
  } catch {
    throw new Error("the token endpoint did not answer with JSON");
  }
  const {
    access_token: text,
    expires_in: seconds,
  }: { access_token?: unknown; expires_in?: unknown } = Object(parsed);
  const lifetime = typeof seconds === "number" ? seconds * 1_000 : defaultLifetimeMs;
  const freshUntil = Date.now() + Math.max(lifetime - marginMs, lifetime / 2);
  return { text: credentialText(text), freshUntil };
}
