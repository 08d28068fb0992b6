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

/** What every error of a call knows about that call. */
export interface ErrorContext {
  /** The name of the client, on which the guard looks. */
  readonly client: string;
  readonly operation: string | undefined;
  readonly attempts: number;
  readonly requestId: string | undefined;
  readonly outcome: Outcome;
}

/** The base of every error that a call ends with. */
export abstract class ApiError extends Error {
  abstract readonly kind: ErrorKind;
  /** The operation that failed; undefined when the client itself could not be made. */
  readonly operation: string | undefined;
  /** How many requests were started. */
  readonly attempts: number;
  /** The id that the server gave the request, for its support. */
  readonly requestId: string | undefined;
  /** Whether the server may have acted. */
  readonly outcome: Outcome;

  constructor(message: string, context: ErrorContext, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.operation = context.operation;
    this.attempts = context.attempts;
    this.requestId = context.requestId;
    this.outcome = context.outcome;
    Object.defineProperty(this, errorBrand(context.client), { value: true });
  }
}

/** The mark that errors of one client carry, equal in every copy of its SDK. */
export function errorBrand(client: string): symbol {
  return Symbol.for(`clientwright.error.${client}`);
}
