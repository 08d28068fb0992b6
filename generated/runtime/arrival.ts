import { ApiError } from "./errors/api-error.js";
import type { ErrorContext } from "./errors/api-error.js";
import type { AnyApiError } from "./errors/call-failure.js";
import { ConfigurationError } from "./errors/configuration-error.js";

/** What is none of the client's errors was thrown by code that was handed to it: a hook, a validator, a codec. */
export function apiErrorOf(
  context: ErrorContext,
  thrown: unknown,
  message = "a hook threw",
): ApiError {
  return thrown instanceof ApiError ? thrown : new ConfigurationError(message, context, thrown);
}

/** The one place that knows that `withDeadline` rejects with nothing but errors of the closed family. */
export function caught(thrown: unknown): AnyApiError {
  return thrown as AnyApiError;
}
