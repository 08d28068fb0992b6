import type { ErrorContext } from "./api-error.js";
import { HttpError } from "./http-error.js";
import type { HttpFailure } from "./http-error.js";
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

/** Makes the error of a status, of its class. */
export function createHttpError(
  context: ErrorContext,
  failure: HttpFailure<string | undefined, unknown>,
): HttpError {
  const Class =
    classes[failure.status] ?? (failure.status >= 500 ? InternalServerError : HttpError);
  return new Class(context, failure);
}
