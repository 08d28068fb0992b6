import { ApiCall } from "./api-call.js";
import type { Arrival, TakenViews } from "./api-call.js";
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
  return new ApiCall((views) => start(client, operation, args, options, views));
}

/** Runs a call under its deadline; never rejects, so that nothing is unhandled when nobody looks. */
export async function start(
  client: Client,
  operation: Operation,
  args: OperationArguments,
  options: CallOptions,
  views: Readonly<TakenViews>,
): Promise<Arrival> {
  const state = Client.stateOf(client);
  const call: Call = {
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
  const { timeoutMs } = call.settings;
  const endsAt = Date.now() + timeoutMs;
  try {
    return await withDeadline(call.progress, timeoutMs, options.signal, ({ signal }) =>
      attempts(call, signal, endsAt),
    );
  } catch (error) {
    return { call, read: () => Promise.reject(error) };
  }
}
