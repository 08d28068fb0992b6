import { ApiCall } from "./api-call.js";
import type { Arrival, TakenViews } from "./api-call.js";
import { attempts } from "./attempts.js";
import type { Call } from "./call.js";
import { Client } from "./client.js";
import { withDeadline } from "./deadline.js";
import type { Operation, OperationArguments } from "./operation.js";
import type { CallOptions } from "./request-options.js";
import { failed } from "./settle.js";

const defaultTimeoutMs = 180_000;

/** Sends an operation: what every generated function is made of. */
export function send<Data, Failure = never>(
  client: Client,
  operation: Operation,
  args: OperationArguments,
  options: CallOptions = {},
): ApiCall<Data, Failure> {
  return new ApiCall((views) => start(createCall({ client, operation, args, options, views })));
}

/** What a call is made of. */
export interface CallParts {
  readonly client: Client;
  readonly operation: Operation;
  readonly args: OperationArguments;
  readonly options: CallOptions;
  readonly views: Readonly<TakenViews>;
}

/** Makes the record of one call. */
export function createCall({ client, operation, args, options, views }: CallParts): Call {
  const state = Client.stateOf(client);
  const middleware = [...(state.options.middleware ?? []), ...(options.middleware ?? [])];
  return {
    client: state,
    operation,
    args,
    options,
    settings: { ...state.options, ...given(options), middleware },
    progress: {
      client: state.definition.name,
      operation: operation.id,
      attempts: 0,
      requestId: undefined,
      outcome: "not-sent",
    },
    views,
    response: undefined,
    left: false,
  };
}

/** An option that is given as undefined is not given. */
function given(options: CallOptions): CallOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** Runs a call under its deadline; never rejects, so that nothing is unhandled when nobody looks. */
export async function start(call: Call): Promise<Arrival> {
  const { timeoutMs: ms = defaultTimeoutMs } = call.settings;
  try {
    return await withDeadline(
      { context: call.progress, ms, signal: call.options.signal },
      ({ signal }) => attempts(call, signal, ms),
    );
  } catch (error) {
    return failed(call, error);
  }
}
