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
> extends ApiError {
  override readonly name: string = "HttpError";
  override readonly kind = "http";
  readonly status: number;
  readonly headers: Headers;
  /** The key of the specification's response: `"404"`, `"4XX"`, `"default"`, or undefined. */
  readonly declared: Declared;
  /** The decoded body; where it is not JSON, at most its first 8 kB as text; undefined when empty. */
  readonly body: Body;
  /** How long the server asked to wait, in milliseconds, also where that is longer than the client waits. */
  readonly retryAfterMs: number | undefined;

  constructor(context: ErrorContext, failure: HttpFailure<Declared, Body>) {
    super(`${String(context.operation)} failed with status ${String(failure.status)}`, context);
    this.status = failure.status;
    this.headers = failure.headers;
    this.declared = failure.declared;
    this.body = failure.body;
    this.retryAfterMs = failure.retryAfterMs;
  }
}
