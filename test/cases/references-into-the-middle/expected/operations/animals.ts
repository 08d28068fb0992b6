import { ListPetsQuerySchema, PetsResponseSchema } from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import { form } from "../runtime/parameters/form.js";
import { parameterCheck } from "../runtime/parameters/parameter-check.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type { ListPetsQuery, PetsResponse } from "../types.js";

function listPetsOperationDescriptor(): Operation {
  return {
    id: "listPetsOperation",
    method: "GET",
    path: "/animals",
    parameters: { query: { limit: form } },
    prepare: parameterCheck({ query: ListPetsQuerySchema }),
    responses: { "200": { content: { "application/json": { schema: PetsResponseSchema } } } },
  };
}

/** What `listPetsOperation` may fail with, beside what every call may. */
export type ListPetsOperationFailure = never;

/** `GET /animals` */
export function listPetsOperation(
  client: Client,
  query?: ListPetsQuery,
  options?: RequestOptions,
): ApiCall<PetsResponse, ListPetsOperationFailure> {
  return send(client, listPetsOperationDescriptor(), { query }, options);
}

/** The operations of `animals`. */
export class AnimalsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /animals` */
  list(
    query?: ListPetsQuery,
    options?: RequestOptions,
  ): ApiCall<PetsResponse, ListPetsOperationFailure> {
    return listPetsOperation(this.#client, query, options);
  }
}
