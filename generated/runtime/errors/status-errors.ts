import { HttpError } from "./http-error.js";

/** Status 400: the server could not understand the request. */
export class BadRequestError<
  Declared extends string | undefined = string | undefined,
  Body = unknown,
  DeclaredHeaders = unknown,
> extends HttpError<Declared, Body, DeclaredHeaders> {
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is BadRequestError;
  override readonly name = "BadRequestError";
}

/** Status 401: the credential is missing or not accepted. */
export class AuthenticationError<
  Declared extends string | undefined = string | undefined,
  Body = unknown,
  DeclaredHeaders = unknown,
> extends HttpError<Declared, Body, DeclaredHeaders> {
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is AuthenticationError;
  override readonly name = "AuthenticationError";
}

/** Status 403: the credential is not allowed to do this. */
export class PermissionDeniedError<
  Declared extends string | undefined = string | undefined,
  Body = unknown,
  DeclaredHeaders = unknown,
> extends HttpError<Declared, Body, DeclaredHeaders> {
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is PermissionDeniedError;
  override readonly name = "PermissionDeniedError";
}

/** Status 404: there is nothing there. */
export class NotFoundError<
  Declared extends string | undefined = string | undefined,
  Body = unknown,
  DeclaredHeaders = unknown,
> extends HttpError<Declared, Body, DeclaredHeaders> {
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is NotFoundError;
  override readonly name = "NotFoundError";
}

/** Status 409: the request conflicts with the state of the resource. */
export class ConflictError<
  Declared extends string | undefined = string | undefined,
  Body = unknown,
  DeclaredHeaders = unknown,
> extends HttpError<Declared, Body, DeclaredHeaders> {
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is ConflictError;
  override readonly name = "ConflictError";
}

/** Status 422: the server understood the request and refuses its content. */
export class UnprocessableEntityError<
  Declared extends string | undefined = string | undefined,
  Body = unknown,
  DeclaredHeaders = unknown,
> extends HttpError<Declared, Body, DeclaredHeaders> {
  declare static readonly [Symbol.hasInstance]: (
    value: unknown,
  ) => value is UnprocessableEntityError;
  override readonly name = "UnprocessableEntityError";
}

/** Status 429: too many requests; `retryAfterMs` says how long to wait. */
export class RateLimitError<
  Declared extends string | undefined = string | undefined,
  Body = unknown,
  DeclaredHeaders = unknown,
> extends HttpError<Declared, Body, DeclaredHeaders> {
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is RateLimitError;
  override readonly name = "RateLimitError";
}

/** Status 500 and above: the server failed, perhaps after it acted. */
export class InternalServerError<
  Declared extends string | undefined = string | undefined,
  Body = unknown,
  DeclaredHeaders = unknown,
> extends HttpError<Declared, Body, DeclaredHeaders> {
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is InternalServerError;
  override readonly name = "InternalServerError";
}
