import { ApiError } from "./api-error.js";
import type { ErrorContext } from "./api-error.js";

/** The server answered with success, but not with a body that the specification describes. */
export class ParseError extends ApiError {
  override readonly name = "ParseError";
  override readonly kind = "parse";
  /** The status of the response. */
  declare readonly status: number;

  constructor(message: string, context: ErrorContext, status: number, cause?: unknown) {
    super(message, Object.assign({ status }, context), cause);
  }
}
