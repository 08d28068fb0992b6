import { findCredentials } from "./auth/credentials.js";
import { noProgress } from "./call.js";
import type { ClientState } from "./call.js";
import type { ClientDefinition, ClientOptions } from "./client-options.js";
import { isBrowser } from "./environment.js";
import { ConfigurationError } from "./errors/configuration-error.js";
import { defaultSettings, given } from "./settings.js";
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
  const credentials = findCredentials(definition, options);
  const context = noProgress(definition.name);
  baseUrlOf(definition, options.baseUrl, context);
  if (credentials.size && isBrowser() && !options.dangerouslyAllowBrowser)
    throw new ConfigurationError("credentials need `dangerouslyAllowBrowser`", context);
  const settings = { ...defaultSettings, ...given(options) };
  return new Client({ definition, options, settings, credentials });
}

/**
 * Derives a client: what is given replaces the first one's; headers, query, `auth` and middleware are added to it. What
 * is given as undefined is not given.
 */
export function withOptions(client: Client, options: ClientOptions): Client {
  const { definition, options: before } = Client.stateOf(client);
  return createClientCore(definition, {
    ...before,
    ...given(options),
    headers: { ...before.headers, ...options.headers },
    query: { ...before.query, ...options.query },
    auth: { ...authBeside(definition, before.auth, options), ...options.auth },
    middleware: [...(before.middleware ?? []), ...(options.middleware ?? [])],
  });
}

/** A shortcut that is given replaces a credential that was given as `auth`. */
function authBeside(
  { credentials = {} }: ClientDefinition,
  auth: object | undefined,
  options: object,
): object {
  const replaced = Object.entries(credentials)
    .filter(([shortcut]) => Reflect.get(options, shortcut) !== undefined)
    .map(([, { scheme }]) => scheme);
  return Object.fromEntries(
    Object.entries(auth ?? {}).filter(([scheme]) => !replaced.includes(scheme)),
  );
}
