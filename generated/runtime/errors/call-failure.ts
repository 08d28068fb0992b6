import type { AbortedError } from "./aborted-error.js";
import type { ConfigurationError } from "./configuration-error.js";
import type { HttpError } from "./http-error.js";
import type { NetworkError } from "./network-error.js";
import type { ParseError } from "./parse-error.js";
import type { RedirectError } from "./redirect-error.js";
import type { TimeoutError } from "./timeout-error.js";
import type { ValidationError } from "./validation-error.js";

/** Every failure that is not an answer of the server. */
export type ClientFailure =
  | NetworkError
  | TimeoutError
  | AbortedError
  | ValidationError
  | ParseError
  | RedirectError
  | ConfigurationError;

/** What every call may fail with beside the responses that its operation declares. */
export type CallFailure = HttpError<undefined> | ClientFailure;

/** Every error of the client, to switch over by `kind`. */
export type AnyApiError = HttpError | ClientFailure;
