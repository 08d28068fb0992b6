import type { Fetch } from "../client-options.js";

/** The request that credentials are put on. */
export interface CredentialTarget {
  readonly url: URL;
  readonly headers: Headers;
}

/** What a scheme that has to ask for its token may use. */
export interface CredentialContext {
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
}

/** Puts one credential on a request. */
export interface SecurityScheme {
  /** Where the secret stands, for logs to leave it out. */
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly apply: (
    target: CredentialTarget,
    credential: unknown,
    context: CredentialContext,
  ) => void | Promise<void>;
  /** Forgets what was obtained with a credential after a 401; true when asking again may help. */
  readonly renew?: (credential: unknown) => boolean;
}
