import { ApiCall } from "./api-call.js";
import type { Arrival } from "./api-call.js";
import { arrivalOf } from "./arrival.js";
import { attempts } from "./attempts.js";
import { noProgress } from "./call.js";
import type { Call } from "./call.js";
import { Client } from "./client.js";
import { withDeadline } from "./deadline.js";
import type { Operation, OperationArguments } from "./operation.js";
import type { CallOptions } from "./request-options.js";
import { settingsOf } from "./settings.js";

/** Sends an operation: what every generated function is made of. */
export function send<Data, Failure = never>(
  client: Client,
  operation: Operation,
  args: OperationArguments,
  options: CallOptions = {},
): ApiCall<Data, Failure> {
  return new ApiCall((views) => start(createCall(client, operation, args, options, views)));
}

/** Makes the record of one call. */
export function createCall(
  client: Client,
  operation: Operation,
  args: OperationArguments,
  options: CallOptions,
  views: Call["views"],
): Call {
  const state = Client.stateOf(client);
  return {
    client: state,
    operation,
    args,
    body: args.body ?? options.body,
    options,
    settings: settingsOf(state.options, operation, options),
    progress: noProgress(state.definition.name, operation.id),
    views,
    response: undefined,
  };
}

/** Runs a call under its deadline; never rejects, so that nothing is unhandled when nobody looks. */
export async function start(call: Call): Promise<Arrival> {
  const ms = call.settings.timeoutMs;
  try {
    return await withDeadline(call.progress, ms, call.options.signal, ({ signal }) =>
      attempts(call, signal, Date.now() + ms),
    );
  } catch (error) {
    return arrivalOf(call, async () => {
      throw error;
    });
  }
}
