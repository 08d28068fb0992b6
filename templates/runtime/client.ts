import { credentialFor } from "./auth/credentials.js";
import type { ClientState } from "./call.js";
import type { ClientDefinition, ClientOptions } from "./client-options.js";
import { isBrowser } from "./environment.js";
import { ConfigurationError } from "./errors/configuration-error.js";
import { baseUrlOf } from "./url.js";

/** A client: what it knows, its credentials among it, is in a private field that nothing prints. */
export class Client {
  readonly #state: ClientState;

  constructor(state: ClientState) {
    this.#state = state;
  }

  /** Gives the runtime the state of a client. */
  static stateOf(client: Client): ClientState {
    return client.#state;
  }
}

/** Makes a client; a configuration that cannot work throws a `ConfigurationError` here. */
export function createClientCore(definition: ClientDefinition, options: ClientOptions): Client {
  const state: ClientState = { definition, options, reported: new Set() };
  const context = {
    client: definition.name,
    operation: undefined,
    attempts: 0,
    requestId: undefined,
    outcome: "not-sent",
  } as const;
  baseUrlOf(definition, options.baseUrl, context);
  const secret = Object.keys(definition.schemes ?? {}).some(
    (scheme) => credentialFor(state, scheme) !== undefined,
  );
  if (secret && isBrowser() && !options.dangerouslyAllowBrowser)
    throw new ConfigurationError(
      "a credential in a browser can be read by everyone who opens the page; `dangerouslyAllowBrowser` allows it",
      context,
    );
  return new Client(state);
}

/** Derives a client: what is given replaces the first one's; headers, query, `auth` and middleware are added to it. */
export function withOptions(client: Client, options: ClientOptions): Client {
  const { definition, options: before } = Client.stateOf(client);
  return createClientCore(definition, {
    ...before,
    ...options,
    headers: { ...before.headers, ...options.headers },
    query: { ...before.query, ...options.query },
    auth: { ...before.auth, ...options.auth },
    middleware: [...(before.middleware ?? []), ...(options.middleware ?? [])],
  });
}
