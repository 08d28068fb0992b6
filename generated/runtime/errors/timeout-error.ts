import { ApiError } from "./api-error.js";

/** A deadline passed: that of the last attempt or that of the whole call. */
export class TimeoutError extends ApiError {
  override readonly name = "TimeoutError";
  override readonly kind = "timeout";
}
