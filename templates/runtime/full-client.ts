import { Client, createClientCore, withOptions } from "./client.js";
import type { ClientDefinition, ClientOptions } from "./client-options.js";
import { isLogging, logging } from "./logging/logging.js";
import type { LoggingOptions } from "./logging/logging.js";
import { retryBudget } from "./retry-budget.js";

/** What a client with everything is made with. */
export interface FullClientOptions<Operation extends string = string>
  extends ClientOptions<Operation>, LoggingOptions {}

/** Makes the client behind the class face: with logging, and with a retry budget of its own. */
export function createFullClient(definition: ClientDefinition, options: FullClientOptions): Client {
  return createClientCore(definition, {
    ...options,
    retryBudget: options.retryBudget ?? retryBudget(),
    middleware: [logging(definition, options), ...(options.middleware ?? [])],
  });
}

/** Derives a client behind the class face: `withOptions`, which can also replace the logger and the level. */
export function deriveFullClient(client: Client, given: Partial<FullClientOptions>): Client {
  const derived = withOptions(client, given);
  if (given.logger === undefined && given.logLevel === undefined) return derived;
  const { definition, options: state } = Client.stateOf(derived);
  const options: FullClientOptions = state;
  const others = (options.middleware ?? []).filter((hooks) => !isLogging(hooks));
  return createClientCore(definition, {
    ...options,
    middleware: [logging(definition, options), ...others],
  });
}
