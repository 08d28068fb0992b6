import { FilesResource } from "./operations/files.js";
import type { ApiCall } from "./runtime/api-call.js";
import { bearer } from "./runtime/auth/bearer.js";
import type { ClientDefinition, ClientOptions, Credential } from "./runtime/client-options.js";
import { Client, createClientCore } from "./runtime/client.js";
import { createFullClient, deriveFullClient } from "./runtime/full-client.js";
import type { LoggingOptions } from "./runtime/logging/logging.js";
import { type UntypedRequestOptions, request } from "./runtime/request.js";
import { validate } from "./runtime/validation.js";

/** The function name of every operation, as middleware sees it. */
export type OperationId = "getFile" | "copyFile";

/** What a client of `What 3.2 adds` is made with. */
export interface ApiClientOptions extends ClientOptions<OperationId> {
  /** Credentials by security scheme: a value, or a function that gives one for each attempt. */
  readonly auth?: { readonly device?: Credential | undefined } | undefined;
}

const definition: ClientDefinition = {
  name: "ApiClient",
  defaultBaseUrl: "https://api.example",
  logEnv: "API_CLIENT_LOG",
  schemes: { device: /* @__PURE__ */ bearer() },
  validate,
};

/**
 * Creates the client that the standalone functions take.
 *
 * Throws a `ConfigurationError` when it could not work.
 */
export function createClient(options: ApiClientOptions = {}): Client {
  return createClientCore(definition, options);
}

/** What 3.2 adds */
export class ApiClient {
  readonly #client: Client;
  readonly files: FilesResource;

  constructor(options: (ApiClientOptions & LoggingOptions) | Client = {}) {
    const client = options instanceof Client ? options : createFullClient(definition, options);
    this.#client = client;
    this.files = new FilesResource(client);
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
  withOptions(options: Partial<ApiClientOptions & LoggingOptions>): ApiClient {
    return new ApiClient(deriveFullClient(this.#client, options));
  }
}
