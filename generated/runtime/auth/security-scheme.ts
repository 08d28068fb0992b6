import type { ErrorContext } from "../errors/api-error.js";
import type { Fetch } from "../client-options.js";
import type { Operation } from "../operation.js";

/** The request that credentials are put on. */
export interface CredentialTarget {
  /** What the request is for: tokens are asked for with the scopes that it needs. */
  readonly operation: Pick<Operation, "scopes">;
  readonly url: URL;
  readonly headers: Headers;
}

/** What a scheme that has to ask for its token may use of a call. */
export interface CredentialContext {
  readonly settings: { readonly fetch: Fetch };
  /** How far the call is, for errors. */
  readonly progress: ErrorContext;
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
  /**
   * Forgets what was obtained with a credential and refused with a 401; true when the request is worth sending once
   * more, which it is once a call.
   */
  readonly renew?: (refused: CredentialTarget, call: ErrorContext) => boolean;
}
