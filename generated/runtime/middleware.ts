import type { ReportedIssue } from "./client-options.js";
import type { AnyApiError } from "./errors/call-failure.js";
import type { Operation } from "./operation.js";

/** What middleware knows about an attempt; it may change the URL and the headers. */
export interface AttemptContext<Id extends string = string> {
  readonly operation: Operation & { readonly id: Id };
  /** The number of this attempt, from 1. */
  readonly attempt: number;
  readonly url: URL;
  readonly headers: Headers;
  /** The body before it is written. */
  readonly body: unknown;
}

/**
 * Sees every attempt; what it throws ends the call with a configuration error. Its members are methods, so that
 * middleware for some operations is middleware for a client.
 */
export interface Middleware<Id extends string = string> {
  /** Before the request leaves, credentials included. */
  onRequest?(context: AttemptContext<Id>): void | Promise<void>;
  /** When the headers are there; the response it returns takes the place of the one it was given. */
  onResponse?(
    context: AttemptContext<Id>,
    response: Response,
  ): Response | undefined | Promise<Response | undefined>;
  /** When an attempt has failed; `retryInMs` is undefined where the call ends with this error. */
  onError?(
    context: AttemptContext<Id>,
    error: AnyApiError,
    retryInMs: number | undefined,
  ): void | Promise<void>;
  /** When data does not validate under the policy `warn`. */
  onValidationIssue?(issue: ReportedIssue): void;
}
