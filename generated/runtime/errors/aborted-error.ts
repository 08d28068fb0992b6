import { ApiError } from "./api-error.js";

/** The caller's signal was aborted; the cause is its reason. */
export class AbortedError extends ApiError {
  override readonly name = "AbortedError";
  override readonly kind = "aborted";
}
