import { ApiError } from "./api-error.js";
import type { ErrorContext } from "./api-error.js";

/** What an HTTP error knows about the response. */
export interface HttpFailure<Declared extends string | undefined, Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly declared: Declared;
  readonly body: Body;
  readonly retryAfterMs?: number | undefined;
}

/**
 * The server answered with an error status. `declared` says which response of the specification it is, and narrows
 * `body`; it is undefined where the status, its media type or its form is not what the specification declares.
 */
export class HttpError<
  Declared extends string | undefined = string | undefined,
  Body = unknown,
  DeclaredHeaders = unknown,
> extends ApiError {
  /** Declared, so that `instanceof` narrows `body` to `unknown`: a generic class is narrowed to `any` otherwise. */
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is HttpError;
  override readonly name: string = "HttpError";
  override readonly kind = "http";
  declare readonly status: number;
  declare readonly headers: Headers;
  /** Of a declared response that declares headers: those, decoded. */
  declare readonly declaredHeaders: DeclaredHeaders;
  /** The key of the specification's response: `"404"`, `"4XX"`, `"default"`, or undefined. */
  declare readonly declared: Declared;
  /**
   * The decoded body; at most its first 8 kB as text where it is no JSON, or longer and not declared; undefined when
   * empty, or when it broke off or did not come in time.
   */
  declare readonly body: Body;
  /** How long the server asked to wait, in milliseconds, also where that is longer than the client waits. */
  declare readonly retryAfterMs: number | undefined;

  constructor(context: ErrorContext, failure: HttpFailure<Declared, Body>) {
    super(`${context.operation}: status ${failure.status}`, { ...context, ...failure });
  }
}
