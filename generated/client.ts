import { CheckoutSessionsResource } from "./operations/checkout-sessions.js";
import type { ApiCall } from "./runtime/api-call.js";
import { apiKeyHeader } from "./runtime/auth/api-key-header.js";
import type { ClientDefinition, ClientOptions, Credential } from "./runtime/client-options.js";
import { Client, createClientCore } from "./runtime/client.js";
import { createFullClient, deriveFullClient } from "./runtime/full-client.js";
import type { LoggingOptions } from "./runtime/logging/logging.js";
import { type UntypedRequestOptions, request } from "./runtime/request.js";
import { validate } from "./runtime/validation.js";

/** The function name of every operation, as middleware sees it. */
export type OperationId = "createCheckoutSession";

/** What a client of `Flowglad` is made with. */
export interface FlowgladOptions extends ClientOptions<OperationId> {
  /**
   * A secret key of your organization, sent as it is, without a prefix.
   *
   * The API key that is sent in the header `Authorization`; `FLOWGLAD_SECRET_KEY` from the environment when omitted.
   */
  readonly apiKey?: Credential | undefined;
  /** Credentials by security scheme: a value, or a function that gives one for each attempt. */
  readonly auth?: { readonly ApiKeyAuth?: Credential | undefined } | undefined;
}

const definition: ClientDefinition = {
  name: "Flowglad",
  defaultBaseUrl: "https://app.flowglad.com",
  baseUrlEnv: "FLOWGLAD_BASE_URL",
  logEnv: "FLOWGLAD_LOG",
  schemes: { ApiKeyAuth: /* @__PURE__ */ apiKeyHeader("Authorization") },
  credentials: { apiKey: { scheme: "ApiKeyAuth", env: "FLOWGLAD_SECRET_KEY" } },
  validate,
};

/**
 * Creates the client that the standalone functions take.
 *
 * Throws a `ConfigurationError` when it could not work.
 */
export function createClient(options: FlowgladOptions = {}): Client {
  return createClientCore(definition, options);
}

/** Creates hosted checkout pages, so that customers can pay for products and subscriptions. */
export class Flowglad {
  readonly #client: Client;
  readonly checkoutSessions: CheckoutSessionsResource;

  constructor(options: (FlowgladOptions & LoggingOptions) | Client = {}) {
    const client = options instanceof Client ? options : createFullClient(definition, options);
    this.#client = client;
    this.checkoutSessions = new CheckoutSessionsResource(client);
  }

  /** Sends a request that the description does not have. */
  request<Data = unknown>(
    method: string,
    path: string,
    options?: UntypedRequestOptions,
  ): ApiCall<Data> {
    return request(this.#client, method, path, options);
  }

  /** Derives a client: what is given replaces the options of this one; headers, query, `auth` and middleware are added. */
  withOptions(options: Partial<FlowgladOptions & LoggingOptions>): Flowglad {
    return new Flowglad(deriveFullClient(this.#client, options));
  }
}
