import { ApiError } from "./api-error.js";
import type { ErrorContext } from "./api-error.js";

/** The server redirected to where the client does not follow: another origin, or anywhere with a body. */
export class RedirectError extends ApiError {
  override readonly name = "RedirectError";
  override readonly kind = "redirect";
  /** The origin that the request went to. */
  declare readonly from: string;
  /** The origin that it was sent on to; undefined where the platform hides it. */
  declare readonly to: string | undefined;

  constructor(context: ErrorContext, from: string, to: string | undefined) {
    super(`redirected from ${from} to ${to ?? "?"}`, Object.assign({ from, to }, context));
  }
}
