import { ApiCall } from "./api-call.js";
import type { Arrival, TakenViews } from "./api-call.js";
import { apiErrorOf } from "./arrival.js";
import { attempts } from "./attempts.js";
import { noProgress } from "./call.js";
import type { Call } from "./call.js";
import { Client } from "./client.js";
import type { Operation, OperationArguments } from "./operation.js";
import type { CallOptions } from "./request-options.js";
import { callSettings } from "./settings.js";

/** Sends an operation: what every generated function is made of. */
export function send<Data, Failure = never>(
  client: Client,
  operation: Operation,
  args: OperationArguments,
  options: CallOptions = {},
): ApiCall<Data, Failure> {
  return new ApiCall((views) => start(client, operation, args, options, views));
}

/** Runs a call; never rejects, so that nothing is unhandled when nobody looks. */
export async function start(
  client: Client,
  operation: Operation,
  args: OperationArguments,
  options: CallOptions,
  views: Readonly<TakenViews>,
): Promise<Arrival> {
  const state = Client.stateOf(client);
  const settings = callSettings(state.settings, operation, options);
  const call: Call = {
    client: state,
    operation,
    args,
    body: args.body ?? options.body,
    options,
    settings,
    progress: noProgress(state.definition.name, operation.id),
    endsAt: Date.now() + settings.timeoutMs,
    views,
  };
  try {
    return await attempts(call);
  } catch (thrown) {
    return { call, read: () => Promise.reject(apiErrorOf(call.progress, thrown)) };
  }
}
