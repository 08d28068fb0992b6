/** What went wrong, as a closed set to switch over. */
export type ErrorKind =
  | "http"
  | "network"
  | "timeout"
  | "aborted"
  | "validation"
  | "parse"
  | "redirect"
  | "configuration";

/**
 * Whether the server may have acted: `not-sent` (nothing left this machine), `rejected` (the server refused),
 * `unknown` (it may have acted; look before you repeat).
 */
export type Outcome = "not-sent" | "rejected" | "unknown";

/** Under this symbol an error names its client, the same in every copy of its SDK. */
export const errorBrand: unique symbol = /* @__PURE__ */ Symbol.for("clientwright.error");

/** What every error of a call knows about that call. */
export interface ErrorContext {
  /** The name of the client. */
  readonly [errorBrand]: string;
  /** The operation that failed; undefined when the client itself could not be made. */
  readonly operation: string | undefined;
  /** How many requests were started. */
  readonly attempts: number;
  /** The id that the server gave the request, for its support. */
  readonly requestId?: string | undefined;
  /** Whether the server may have acted. */
  readonly outcome: Outcome;
}

/** The base of every error that a call ends with. */
export abstract class ApiError extends Error {
  abstract readonly kind: ErrorKind;
  // Declared, not defined: the constructor copies them (and what a class adds) from the call as it stands then.
  declare readonly operation: string | undefined;
  declare readonly attempts: number;
  declare readonly requestId: string | undefined;
  declare readonly outcome: Outcome;

  constructor(message: string, context: ErrorContext, cause?: unknown) {
    super(message, cause ? { cause } : undefined);
    Object.assign(this, context);
  }
}
