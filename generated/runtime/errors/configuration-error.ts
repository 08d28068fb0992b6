import { ApiError } from "./api-error.js";

/** The client or the call is set up in a way that cannot work; repeating it does not help. */
export class ConfigurationError extends ApiError {
  override readonly name = "ConfigurationError";
  override readonly kind = "configuration";
}
