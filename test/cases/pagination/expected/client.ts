import { ChargesResource } from "./operations/charges.js";
import { EventsResource } from "./operations/events.js";
import { OffResource } from "./operations/off.js";
import { OrganizationsResource } from "./operations/organizations.js";
import { ProjectsResource } from "./operations/projects.js";
import { type SearchFailure, type SearchOptions, search } from "./operations/root.js";
import { RowsResource } from "./operations/rows.js";
import { SessionsResource } from "./operations/sessions.js";
import type { ApiCall } from "./runtime/api-call.js";
import type { ClientDefinition, ClientOptions } from "./runtime/client-options.js";
import { Client, createClientCore } from "./runtime/client.js";
import { createFullClient, deriveFullClient } from "./runtime/full-client.js";
import type { LoggingOptions } from "./runtime/logging/logging.js";
import type { PagedCall } from "./runtime/pagination/paged-call.js";
import type { IdempotentRequestOptions } from "./runtime/request-options.js";
import { type UntypedRequestOptions, request } from "./runtime/request.js";
import { validate } from "./runtime/validation.js";
import type { SearchBody, SearchQuery, SearchResponse } from "./types.js";

/** The function name of every operation, as middleware sees it. */
export type OperationId =
  | "listSessions"
  | "listCharges"
  | "listProjectPages"
  | "listRows"
  | "listRepositories"
  | "search"
  | "listEvents"
  | "listOff";

/** What a client of `Pages` is made with. */
export interface ApiClientOptions extends ClientOptions<OperationId> {}

const definition: ClientDefinition = {
  name: "ApiClient",
  defaultBaseUrl: "https://api.example/v1",
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

/** Pages */
export class ApiClient {
  readonly #client: Client;
  readonly sessions: SessionsResource;
  readonly charges: ChargesResource;
  readonly projects: ProjectsResource;
  readonly rows: RowsResource;
  readonly organizations: OrganizationsResource;
  readonly events: EventsResource;
  readonly off: OffResource;

  constructor(options: (ApiClientOptions & LoggingOptions) | Client = {}) {
    const client = options instanceof Client ? options : createFullClient(definition, options);
    this.#client = client;
    this.sessions = new SessionsResource(client);
    this.charges = new ChargesResource(client);
    this.projects = new ProjectsResource(client);
    this.rows = new RowsResource(client);
    this.organizations = new OrganizationsResource(client);
    this.events = new EventsResource(client);
    this.off = new OffResource(client);
  }

  /**
   * `POST /search`
   *
   * `for await` gives the items of this page and of all later ones, `.pages()` the pages.
   */
  search(
    body?: SearchBody,
    options?: SearchOptions,
  ): PagedCall<string, SearchResponse, SearchFailure> {
    return search(this.#client, body, options);
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
