import { errorGuard } from "./runtime/errors/error-guard.js";
import type { AnyApiError } from "./runtime/errors/call-failure.js";

export * from "./client.js";
export * from "./operations/files.js";
export type * from "./types.js";
export * from "./schemas.js";
export type { ApiCall, ResponseWithData, CallResult } from "./runtime/api-call.js";
export type { Client } from "./runtime/client.js";
export type {
  ClientOptions,
  Credential,
  ReportedIssue,
  ValidationPolicy,
  ValidationSettings,
} from "./runtime/client-options.js";
export type { LoggingOptions } from "./runtime/logging/logging.js";
export type { Middleware } from "./runtime/middleware.js";
export { retryBudget } from "./runtime/retry-budget.js";
export type { IdempotentRequestOptions, RequestOptions } from "./runtime/request-options.js";
export type { AnyApiError, CallFailure } from "./runtime/errors/call-failure.js";
export type { HttpErrorOf } from "./runtime/errors/http-error-of.js";
export { AbortedError } from "./runtime/errors/aborted-error.js";
export { ApiError as ApiClientError } from "./runtime/errors/api-error.js";
export { ConfigurationError } from "./runtime/errors/configuration-error.js";
export { HttpError } from "./runtime/errors/http-error.js";
export { NetworkError } from "./runtime/errors/network-error.js";
export { ParseError } from "./runtime/errors/parse-error.js";
export { RedirectError } from "./runtime/errors/redirect-error.js";
export {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from "./runtime/errors/status-errors.js";
export { TimeoutError } from "./runtime/errors/timeout-error.js";
export { ValidationError } from "./runtime/errors/validation-error.js";

/** Whether a value is an error of this client, whichever copy of the package made it. */
export const isApiClientError: (value: unknown) => value is AnyApiError =
  /* @__PURE__ */ errorGuard("ApiClient");
