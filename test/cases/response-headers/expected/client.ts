import { ReportsResource } from "./operations/reports.js";
import type { ApiCall } from "./runtime/api-call.js";
import type { ClientDefinition, ClientOptions } from "./runtime/client-options.js";
import { Client, createClientCore } from "./runtime/client.js";
import { createFullClient, deriveFullClient } from "./runtime/full-client.js";
import type { LoggingOptions } from "./runtime/logging/logging.js";
import { type UntypedRequestOptions, request } from "./runtime/request.js";
import { validate } from "./runtime/validation.js";

/** The function name of every operation, as middleware sees it. */
export type OperationId = "listReports" | "deleteReport" | "getReport";

/** What a client of `Response headers` is made with. */
export interface ApiClientOptions extends ClientOptions<OperationId> {}

const definition: ClientDefinition = {
  name: "ApiClient",
  defaultBaseUrl: "https://api.example",
  logEnv: "API_CLIENT_LOG",
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

/** Response headers */
export class ApiClient {
  readonly #client: Client;
  readonly reports: ReportsResource;

  constructor(options: (ApiClientOptions & LoggingOptions) | Client = {}) {
    const client = options instanceof Client ? options : createFullClient(definition, options);
    this.#client = client;
    this.reports = new ReportsResource(client);
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
