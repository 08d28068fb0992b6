import { ListOffQuerySchema, ListOffResponseSchema } from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import { parameterCheck } from "../runtime/parameters/parameter-check.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type { ListOffQuery, ListOffResponse } from "../types.js";

function listOffDescriptor(): Operation {
  return {
    id: "listOff",
    method: "GET",
    path: "/off",
    prepare: parameterCheck({ query: ListOffQuerySchema }),
    responses: { "200": { content: { "application/json": { schema: ListOffResponseSchema } } } },
  };
}

/** What `listOff` may fail with, beside what every call may. */
export type ListOffFailure = never;

/** `GET /off` */
export function listOff(
  client: Client,
  query?: ListOffQuery,
  options?: RequestOptions,
): ApiCall<ListOffResponse, ListOffFailure> {
  return send(client, listOffDescriptor(), { query }, options);
}

/** The operations of `off`. */
export class OffResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /off` */
  retrieve(
    query?: ListOffQuery,
    options?: RequestOptions,
  ): ApiCall<ListOffResponse, ListOffFailure> {
    return listOff(this.#client, query, options);
  }
}
