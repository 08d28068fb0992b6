import type { CallSettings } from "./client-options.js";

/** The value of a header; null removes one that the client sends by default. */
export type HeaderValue = string | number | boolean | null | undefined;

/** What `send` accepts: the widest form of an operation's options. */
export interface CallOptions extends CallSettings {
  readonly signal?: AbortSignal | undefined;
  readonly headers?: object | undefined;
  readonly query?: object | undefined;
  readonly cookies?: object | undefined;
  readonly body?: unknown;
  readonly idempotencyKey?: string | undefined;
}

/**
 * The settings of one call; what is absent is the client's. An operation that declares headers, cookies, or a query
 * or body that is no argument, has options of its own, in which those are typed.
 */
export interface RequestOptions extends CallOptions {
  /** Aborts the call at once, wherever it is: before the start, at the body, between two attempts. */
  readonly signal?: AbortSignal | undefined;
  /** Headers that the specification does not declare; null removes a default one. */
  readonly headers?: Readonly<Record<string, HeaderValue>> | undefined;
  /** Query parameters that the specification does not declare. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** This operation declares no cookies. */
  readonly cookies?: never;
  /** This operation has no body here. */
  readonly body?: never;
  /** This operation declares no idempotency key, so that the server would ignore one. */
  readonly idempotencyKey?: never;
}

/** The options of an operation that declares an idempotency key. */
export interface IdempotentRequestOptions extends Omit<RequestOptions, "idempotencyKey"> {
  /** The key of this logical call, the same for all its attempts; generated when absent. */
  readonly idempotencyKey?: string | undefined;
}
