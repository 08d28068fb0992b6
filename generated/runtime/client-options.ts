import type { SecurityScheme } from "./auth/security-scheme.js";
import type { BodyContent } from "./bodies/body-codec.js";
import type { Direction, ValidationIssue } from "./errors/validation-error.js";
import type { Middleware } from "./middleware.js";
import type { RetryBudget } from "./retry-budget.js";
import type { Validate } from "./validation.js";

/** A value, or a function that gives it anew for each attempt. */
export type Credential<Value = string> = Value | (() => Value | Promise<Value>);

/** What the client hands to `fetch`. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
  readonly redirect: "manual";
  readonly body: BodyContent | null;
  /** Needed by streams, harmless elsewhere. */
  readonly duplex: "half";
}

/** The part of the platform's `fetch` that the client needs. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;

/** What happens to data that does not validate. */
export type ValidationPolicy = "throw" | "warn" | "off";

/** What happens to data that does not validate, by direction. */
export interface ValidationSettings {
  readonly request?: ValidationPolicy;
  readonly response?: ValidationPolicy;
  /**
   * Whether keys and enum members that the specification does not know are accepted in responses; `accept`. The
   * exported validators refuse them in any case.
   */
  readonly additions?: "accept" | "report";
}

/** A validation issue as it is reported. */
export interface ReportedIssue extends ValidationIssue {
  readonly operation: string;
  readonly direction: Direction;
}

/** The settings that a client has and a call may override. */
export interface CallSettings<Operation extends string = string> {
  /** The deadline of the whole call, retries, waits and body included; 180,000. */
  readonly timeoutMs?: number | undefined;
  /** The deadline of one attempt, body included; 60,000. */
  readonly attemptTimeoutMs?: number | undefined;
  /** How often a failed request is repeated where that is safe; 2. */
  readonly maxRetries?: number | undefined;
  /** The largest response that is read, after decompression; 32 MB. */
  readonly maxResponseBytes?: number | undefined;
  /** What happens to data that does not validate; requests `throw`, responses `warn`. */
  readonly validation?: ValidationSettings | undefined;
  /** Told once per operation, place and rule of data that does not validate under the policy `warn`. */
  readonly onValidationIssue?: ((issue: ReportedIssue) => void) | undefined;
  /** Where the API is; an absolute http(s) URL, whose path is kept. */
  readonly baseUrl?: string | undefined;
  /** Replaces the platform's fetch. */
  readonly fetch?: Fetch | undefined;
  /** Sees requests, responses and errors, in this order; a call's come after the client's. */
  readonly middleware?: readonly Middleware<Operation>[] | undefined;
  /** Bounds the retries of all calls together, so that an outage is not multiplied. */
  readonly retryBudget?: RetryBudget | undefined;
}

/** What a client is made with. */
export interface ClientOptions<Operation extends string = string> extends CallSettings<Operation> {
  /** Sent with every request. */
  readonly headers?:
    Readonly<Record<string, string | number | boolean | null | undefined>> | undefined;
  /** Sent with every request. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Credentials by security scheme; the generated options say which there are. */
  readonly auth?: object | undefined;
  /** Allows credentials in a browser, where everyone who opens the page can read them. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** A credential's shortcut among the options, and the environment variable that stands in for it. */
export interface CredentialSource {
  readonly scheme: string;
  readonly env?: string;
}

/** What the specification and the configuration say about a client, as data. */
export interface ClientDefinition {
  /** Names the client in its errors and logs. */
  readonly name: string;
  readonly defaultBaseUrl?: string;
  readonly baseUrlEnv?: string;
  readonly logEnv?: string;
  readonly schemes?: Readonly<Record<string, SecurityScheme>>;
  /** By the name of the option: `{ apiKey: { scheme: "apiKey", env: "ACME_API_KEY" } }`. */
  readonly credentials?: Readonly<Record<string, CredentialSource>>;
  /** Imported by clients that have validators. */
  readonly validate?: Validate;
}
