import { createClientCore } from "./client.js";
import type { Client } from "./client.js";
import type { ClientDefinition, ClientOptions } from "./client-options.js";
import { logging } from "./logging/logging.js";
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
