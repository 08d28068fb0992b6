import type { BodyCodec } from "./bodies/body-codec.js";
import type { ParameterWriter } from "./parameters/parameter-writer.js";
import type { StandardSchema } from "./standard-schema.js";

/** One media type of a request or a response. */
export interface MediaType {
  /** How the body is written and read; a JSON media type needs none. */
  readonly codec?: BodyCodec;
  /** What the value must satisfy. */
  readonly schema?: StandardSchema;
}

/** The request body of an operation; the first JSON media type, else the first one, is the default. */
export interface RequestBody {
  readonly required?: boolean;
  /** By media type as the specification writes it, ranges (`image/*`) included. */
  readonly content: Readonly<Record<string, MediaType>>;
}

/** One response of an operation; without content its data is undefined. */
export interface ResponseBody {
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** A parameter that is more than its writer. */
export interface ParameterRule {
  /** The writer of its style; absent: the default style of its place. */
  readonly write?: ParameterWriter;
  readonly required?: boolean;
  readonly schema?: StandardSchema;
}

/** The parameters of one place, by their name on the wire. */
export type ParameterRules = Readonly<Record<string, ParameterWriter | ParameterRule>>;

/** The parameters whose style is not the default of their place (`simple` in path and header, else `form`). */
export interface Parameters {
  readonly path?: ParameterRules;
  readonly query?: ParameterRules;
  readonly header?: ParameterRules;
  readonly cookie?: ParameterRules;
}

/** Per operation, where its retries differ from what its method says. */
export interface RetryPolicy {
  /** Whether repeating the request does no harm; GET, HEAD, PUT, DELETE and OPTIONS, and what declares an idempotency key. */
  readonly repeatable?: boolean;
  /** The statuses after which it is repeated; 408, 429, 500, 502, 503 and 504. */
  readonly statuses?: readonly number[];
  readonly maxRetries?: number;
}

/** The values that logs never show, as pointers (`/card/number`, `/items/*\/secret`) into the bodies. */
export interface SensitiveValues {
  readonly request?: readonly string[];
  readonly response?: readonly string[];
}

/** An operation as data: all that the runtime knows about it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** The path template, as the specification writes it. */
  readonly path: string;
  /** Alternatives of combinations of scheme names; absent or empty: nothing is sent. */
  readonly security?: readonly (readonly string[])[];
  readonly parameters?: Parameters;
  readonly request?: RequestBody;
  /** By status, range (`4XX`) or `default`; absent: read as whatever comes. */
  readonly responses?: Readonly<Record<string, ResponseBody>>;
  /** The header that carries the idempotency key, where the operation declares one. */
  readonly idempotency?: { readonly header: string };
  readonly retry?: RetryPolicy;
  readonly deprecated?: boolean;
  readonly sensitive?: SensitiveValues;
}

/** The values of one call, as its function received them. */
export interface OperationArguments {
  readonly path?: Readonly<Record<string, unknown>>;
  /** An interface has no index signature, so a query is any object. */
  readonly query?: object | undefined;
  readonly body?: unknown;
}
