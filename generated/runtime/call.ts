import type { TakenViews } from "./api-call.js";
import type { SchemeInUse } from "./auth/credentials.js";
import type { ClientDefinition, ClientOptions } from "./client-options.js";
import { errorBrand } from "./errors/api-error.js";
import type { Outcome } from "./errors/api-error.js";
import type { Operation, OperationArguments } from "./operation.js";
import type { CallOptions } from "./request-options.js";
import type { Settings } from "./settings.js";

/** What a client keeps in its private field. */
export interface ClientState {
  readonly definition: ClientDefinition;
  readonly options: ClientOptions;
  /** What its calls go by that say nothing else. */
  readonly settings: Settings;
  /** By security scheme. */
  readonly credentials: ReadonlyMap<string, SchemeInUse>;
  /** The validation issues that were reported already. */
  reported?: Set<string>;
}

/** How far a call is; errors copy it when they are made. */
export interface CallProgress {
  readonly [errorBrand]: string;
  readonly operation: string | undefined;
  attempts: number;
  requestId?: string | undefined;
  outcome: Outcome;
}

/** One logical call, through all its attempts. */
export interface Call {
  readonly client: ClientState;
  readonly operation: Operation;
  readonly args: OperationArguments;
  /** The body, which is an argument or an option. */
  readonly body: unknown;
  /** The client's settings under those of the call. */
  readonly settings: Settings;
  readonly options: CallOptions;
  readonly progress: CallProgress;
  /** When it has to be over, in milliseconds since 1970. */
  readonly endsAt: number;
  /** Which views the caller has taken so far. */
  readonly views: Readonly<TakenViews>;
  /** The response of the current attempt. */
  response?: Response | undefined;
}

/** The progress of what has not begun. */
export function noProgress(client: string, operation?: string): CallProgress {
  return {
    [errorBrand]: client,
    operation,
    attempts: 0,
    outcome: "not-sent",
  };
}
