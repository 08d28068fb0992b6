import { ApiError } from "./api-error.js";

/** The connection could not be made or broke; the cause is what fetch reported. */
export class NetworkError extends ApiError {
  override readonly name = "NetworkError";
  override readonly kind = "network";
}
