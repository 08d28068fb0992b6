import { ListPetsQuerySchema, PetsResponseSchema } from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import { form } from "../runtime/parameters/form.js";
import { parameterCheck } from "../runtime/parameters/parameter-check.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type { ListPetsQuery, PetsResponse } from "../types.js";

function listPetsDescriptor(): Operation {
  return {
    id: "listPets",
    method: "GET",
    path: "/pets",
    parameters: { query: { limit: form } },
    prepare: parameterCheck({ query: ListPetsQuerySchema }),
    responses: { "200": { content: { "application/json": { schema: PetsResponseSchema } } } },
  };
}

/** What `listPets` may fail with, beside what every call may. */
export type ListPetsFailure = never;

/** `GET /pets` */
export function listPets(
  client: Client,
  query?: ListPetsQuery,
  options?: RequestOptions,
): ApiCall<PetsResponse, ListPetsFailure> {
  return send(client, listPetsDescriptor(), { query }, options);
}

/** The operations of `pets`. */
export class PetsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /pets` */
  list(query?: ListPetsQuery, options?: RequestOptions): ApiCall<PetsResponse, ListPetsFailure> {
    return listPets(this.#client, query, options);
  }
}
