import type { Call } from "./call.js";
import type { ChosenBody } from "./bodies/choose-media-type.js";
import type { BodyCodec } from "./bodies/body-codec.js";
import type { Encodings } from "./bodies/encoding.js";
import type { Content } from "./media-type.js";
import type { ParameterWriter } from "./parameters/parameter-writer.js";
import type { CallOptions } from "./request-options.js";
import type { StandardSchema } from "./standard-schema.js";

/** One media type of a request or a response. */
export interface MediaType {
  /** How the body is written and read; a JSON media type needs none. */
  readonly codec?: BodyCodec;
  /** What the value must satisfy. */
  readonly schema?: StandardSchema;
  /** The properties of a form that are not written as the defaults say; where there are any. */
  readonly encoding?: Encodings;
}

/** The request body of an operation; the first media type is the default. */
export interface RequestBody {
  readonly required?: boolean;
  /** By media type as the specification writes it, ranges (`image/*`) included. */
  readonly content: Readonly<Record<string, MediaType>>;
  /** `chooseMediaType`, where there are several. */
  readonly choose?: (content: Content, given: unknown) => ChosenBody | undefined;
}

/** One response of an operation; without content its data is undefined. */
export interface ResponseBody {
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** The writers of one place, by the parameter's name on the wire. */
export type ParameterWriters = Readonly<Record<string, ParameterWriter>>;

/**
 * The parameters that the default does not write: it writes primitives and arrays of them, in path and header
 * separated by commas (`simple`), in query and cookie as pairs (`form`, exploded).
 */
export interface Parameters {
  readonly path?: ParameterWriters;
  readonly query?: ParameterWriters;
  readonly header?: ParameterWriters;
  readonly cookie?: ParameterWriters;
}

/** Per operation, where its retries differ from what its method says. */
export interface RetryPolicy {
  /** Whether repeating the request does no harm; GET, HEAD, PUT, DELETE and OPTIONS, and what declares an idempotency key. */
  readonly repeatable?: boolean;
  /** The statuses after which it is repeated; 408, 429, 500, 502, 503 and 504. */
  readonly statuses?: readonly number[];
  readonly maxRetries?: number;
}

/**
 * The values that logs never show: in bodies by pointers (`/card/number`, `/items/*\/secret`), elsewhere by names on the
 * wire, of which the empty one is the whole query.
 */
export interface SensitiveValues {
  readonly request?: readonly string[];
  readonly response?: readonly string[];
  readonly path?: readonly string[];
  readonly query?: readonly string[];
  /** Of requests and responses. */
  readonly headers?: readonly string[];
}

/** A step of preparing a request; it may refuse the call, or add headers, by their names in lower case. */
export type Prepare = (call: Call, headers: Map<string, string>) => void | Promise<void>;

/** What makes an operation safe to repeat that would not be so. */
export interface Idempotency {
  /** The header with the key of a call. */
  readonly write: (options: CallOptions) => Readonly<Record<string, string>>;
  /** Whether a request has a key: a caller may have taken it away. */
  readonly isKeyed: (headers: Headers) => boolean;
}

/** A call's result before it has the type of its operation. */
export interface Received {
  readonly ok: boolean;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response?: Response | undefined;
}

/** Completes the result of a call with what else the operation reads from the response. */
export type Receive = (call: Call, result: Received) => Promise<Received>;

/** An operation as data: all that the runtime knows about it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** The path template, as the specification writes it. */
  readonly path: string;
  /** The server that the operation names instead of the API's. */
  readonly server?: { readonly defaultBaseUrl: string };
  /** Alternatives of combinations of scheme names; absent or empty: nothing is sent. */
  readonly security?: readonly (readonly string[])[];
  /** By security scheme, the OAuth 2 scopes that the operation needs; where its tokens are obtained by the client. */
  readonly scopes?: Readonly<Record<string, readonly string[]>>;
  readonly parameters?: Parameters;
  /** What else is done before anything is sent: `parameterCheck` where there are validators, `writeCookies`. */
  readonly prepare?: Prepare;
  /** What is read beside the data: `declaredHeaders` where responses declare some. */
  readonly receive?: Receive;
  readonly request?: RequestBody;
  /** By status, range (`4XX`) or `default`. */
  readonly responses: Readonly<Record<string, ResponseBody>>;
  /** What is asked for; `application/json` when absent. */
  readonly accept?: string;
  /** `idempotencyKey`, where the operation has one. */
  readonly idempotency?: Idempotency;
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
