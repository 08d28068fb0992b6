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
export interface StatusErrors<Body> {
  readonly "400": BadRequestError<"400", Body>;
  readonly "401": AuthenticationError<"401", Body>;
  readonly "403": PermissionDeniedError<"403", Body>;
  readonly "404": NotFoundError<"404", Body>;
  readonly "409": ConflictError<"409", Body>;
  readonly "422": UnprocessableEntityError<"422", Body>;
  readonly "429": RateLimitError<"429", Body>;
}

/** The error that a declared response becomes: `HttpErrorOf<"404", NotFound>`. */
export type HttpErrorOf<Declared extends string, Body> = Declared extends keyof StatusErrors<Body>
  ? StatusErrors<Body>[Declared]
  : Declared extends `5${string}`
    ? InternalServerError<Declared, Body>
    : HttpError<Declared, Body>;
