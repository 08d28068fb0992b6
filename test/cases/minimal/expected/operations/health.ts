import { HealthSchema } from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type { Health } from "../types.js";

function checkHealthDescriptor(): Operation {
  return {
    id: "checkHealth",
    method: "GET",
    path: "/health",
    responses: { "200": { content: { "application/json": { schema: HealthSchema } } } },
  };
}

/** What `checkHealth` may fail with, beside what every call may. */
export type CheckHealthFailure = never;

/**
 * Tells whether the service is up.
 *
 * `GET /health`
 */
export function checkHealth(
  client: Client,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<Health, CheckHealthFailure> {
  return send(client, checkHealthDescriptor(), { query }, options);
}

/** The operations of `health`. */
export class HealthResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Tells whether the service is up.
   *
   * `GET /health`
   */
  retrieve(query?: undefined, options?: RequestOptions): ApiCall<Health, CheckHealthFailure> {
    return checkHealth(this.#client, query, options);
  }
}
