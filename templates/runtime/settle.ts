import type { Arrival, Settled } from "./api-call.js";
import type { Call } from "./call.js";
import { ApiError } from "./errors/api-error.js";
import type { AnyApiError } from "./errors/call-failure.js";
import { ConfigurationError } from "./errors/configuration-error.js";

/** An arrival that is an error, with the response it came in, if one came. */
export function failed(call: Call, thrown: unknown): Arrival {
  const { response } = call;
  const settled: Settled = { ok: false, error: apiErrorOf(call, thrown), response };
  return { response, settle: () => Promise.resolve(settled) };
}

/** An arrival that is data. */
export function succeeded(call: Call, response: Response, data: unknown): Arrival {
  const { requestId } = call.progress;
  const settled: Settled = { ok: true, data, response, requestId };
  return { response, settle: () => Promise.resolve(settled) };
}

/** What is none of the client's errors was thrown by code that was handed to it: a hook, a validator, a codec. */
export function apiErrorOf(call: Call, thrown: unknown): AnyApiError {
  if (thrown instanceof ApiError) return closed(thrown);
  return new ConfigurationError("code that was given to the client threw", call.progress, thrown);
}

/** The one place that knows that the family of errors is closed: no other class extends `ApiError`. */
function closed(error: ApiError): AnyApiError {
  return error as AnyApiError;
}
