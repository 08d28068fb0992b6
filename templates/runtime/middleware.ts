import type { ReportedIssue } from "./client-options.js";
import type { AnyApiError } from "./errors/call-failure.js";
import type { Operation } from "./operation.js";

/** The request that is about to leave; middleware may change its URL and headers. */
export interface OutgoingRequest {
  readonly url: URL;
  readonly headers: Headers;
  readonly method: string;
  /** The body before it is written. */
  readonly body: unknown;
}

/** What middleware knows about the call. */
export interface CallContext<Id extends string = string> {
  readonly operation: Operation & { readonly id: Id };
  /** The number of this attempt, from 1. */
  readonly attempt: number;
  readonly request: OutgoingRequest;
  /** Where the request carries secrets. */
  readonly secrets: readonly {
    readonly in: "header" | "query" | "cookie";
    readonly name: string;
  }[];
}

/**
 * Sees every attempt; what it throws ends the call with a configuration error. Its members are methods, so that
 * middleware for some operations is middleware for a client.
 */
export interface Middleware<Id extends string = string> {
  /** Before the request leaves, credentials included. */
  onRequest?(context: CallContext<Id>): void | Promise<void>;
  /** When the headers are there; the response it returns takes the place of the one it was given. */
  onResponse?(
    context: CallContext<Id>,
    response: Response,
  ): Response | undefined | Promise<Response | undefined>;
  /** When an attempt has failed; `retryInMs` is undefined where the call ends with this error. */
  onError?(
    context: CallContext<Id>,
    error: AnyApiError,
    retryInMs: number | undefined,
  ): void | Promise<void>;
  /** When data does not validate under the policy `warn`. */
  onValidationIssue?(issue: ReportedIssue): void;
}
