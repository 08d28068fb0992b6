import type { ErrorContext } from "./api-error.js";
import { HttpError } from "./http-error.js";
import { retryAfterMs } from "../retry-after.js";
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from "./status-errors.js";

const classes: Readonly<Record<number, typeof HttpError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** Makes the error of a status, of its class; without declared response and body where others read those. */
export function createHttpError(
  context: ErrorContext,
  { status, headers }: Response,
  declared?: string,
  body?: unknown,
): HttpError {
  const Class = classes[status] ?? (status >= 500 ? InternalServerError : HttpError);
  const failure = { status, headers, declared, body, retryAfterMs: retryAfterMs(headers) };
  return new Class(context, failure);
}
