import type { HttpError } from "./http-error.js";
import type {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from "./status-errors.js";

/** The classes that statuses have of their own. */
export interface StatusErrors<Body, DeclaredHeaders> {
  readonly "400": BadRequestError<"400", Body, DeclaredHeaders>;
  readonly "401": AuthenticationError<"401", Body, DeclaredHeaders>;
  readonly "403": PermissionDeniedError<"403", Body, DeclaredHeaders>;
  readonly "404": NotFoundError<"404", Body, DeclaredHeaders>;
  readonly "409": ConflictError<"409", Body, DeclaredHeaders>;
  readonly "422": UnprocessableEntityError<"422", Body, DeclaredHeaders>;
  readonly "429": RateLimitError<"429", Body, DeclaredHeaders>;
}

/** The error that a declared response becomes: `HttpErrorOf<"404", NotFound>`. */
export type HttpErrorOf<
  Declared extends string,
  Body,
  DeclaredHeaders = unknown,
> = Declared extends keyof StatusErrors<Body, DeclaredHeaders>
  ? StatusErrors<Body, DeclaredHeaders>[Declared]
  : Declared extends `5${string}`
    ? InternalServerError<Declared, Body, DeclaredHeaders>
    : HttpError<Declared, Body, DeclaredHeaders>;
