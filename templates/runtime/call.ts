import type { TakenViews } from "./api-call.js";
import type { CallSettings, ClientDefinition, ClientOptions } from "./client-options.js";
import type { Outcome } from "./errors/api-error.js";
import type { Operation, OperationArguments } from "./operation.js";
import type { CallOptions } from "./request-options.js";

/** What a client keeps in its private field. */
export interface ClientState {
  readonly definition: ClientDefinition;
  readonly options: ClientOptions;
  /** The validation issues that were reported already. */
  readonly reported: Set<string>;
}

/** How far a call is; errors copy it when they are made. */
export interface CallProgress {
  readonly client: string;
  readonly operation: string;
  attempts: number;
  requestId: string | undefined;
  outcome: Outcome;
}

/** One logical call, through all its attempts. */
export interface Call {
  readonly client: ClientState;
  readonly operation: Operation;
  readonly args: OperationArguments;
  /** The client's settings under those of the call. */
  readonly settings: CallSettings;
  readonly options: CallOptions;
  readonly progress: CallProgress;
  /** Which views the caller has taken so far. */
  readonly views: Readonly<TakenViews>;
  /** The response of the current attempt. */
  response: Response | undefined;
  /** Whether the request of the current attempt may have left. */
  left: boolean;
}
