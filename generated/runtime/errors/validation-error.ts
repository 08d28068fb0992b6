import { ApiError } from "./api-error.js";
import type { ErrorContext } from "./api-error.js";

/** One rule that a request or a response breaks. */
export interface ValidationIssue {
  /** Where, as a JSON pointer into the body, or `query/limit`, `path/id`, `headers/…`, `cookies/…`. */
  readonly path: string;
  /** The rule's code (`invalid_type`, `too_deep`, …), or its message where the validator has no codes. */
  readonly rule: string;
  readonly message: string;
}

/** The two ways that data goes. */
export type Direction = "request" | "response";

/** A request (nothing was sent) or, where the policy says so, a response does not validate. */
export class ValidationError extends ApiError {
  override readonly name = "ValidationError";
  override readonly kind = "validation";
  declare readonly direction: Direction;
  declare readonly issues: readonly ValidationIssue[];

  constructor(context: ErrorContext, direction: Direction, issues: readonly ValidationIssue[]) {
    const [first] = issues;
    const message = `invalid ${direction}: ${first?.path} ${first?.message}`;
    super(message, Object.assign({ direction, issues }, context));
  }
}
