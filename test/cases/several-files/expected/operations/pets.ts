import {
  ListPetsHeadersSchema,
  ListPetsQuerySchema,
  ListPetsResponseSchema,
  PetSchema,
  ProblemSchema,
} from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { HttpErrorOf } from "../runtime/errors/http-error-of.js";
import type { Operation } from "../runtime/operation.js";
import { parameterCheck } from "../runtime/parameters/parameter-check.js";
import { simple } from "../runtime/parameters/simple.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type { ListPetsHeaders, ListPetsQuery, ListPetsResponse, Pet, Problem } from "../types.js";

function listPetsDescriptor(): Operation {
  return {
    id: "listPets",
    method: "GET",
    path: "/pets",
    parameters: { header: { "X-Tenant": simple } },
    prepare: parameterCheck({ query: ListPetsQuerySchema, header: ListPetsHeadersSchema }),
    responses: {
      "200": { content: { "application/json": { schema: ListPetsResponseSchema } } },
      default: { content: { "application/json": { schema: ProblemSchema } } },
    },
  };
}

/** The options of `listPets`. */
export interface ListPetsOptions extends Omit<RequestOptions, "headers"> {
  readonly headers?: (ListPetsHeaders & Readonly<Record<string, unknown>>) | undefined;
}

/** What `listPets` may fail with, beside what every call may. */
export type ListPetsFailure = HttpErrorOf<"default", Problem>;

/** `GET /pets` */
export function listPets(
  client: Client,
  query?: ListPetsQuery,
  options?: ListPetsOptions,
): ApiCall<ListPetsResponse, ListPetsFailure> {
  return send(client, listPetsDescriptor(), { query }, options);
}

function getPetDescriptor(): Operation {
  return {
    id: "getPet",
    method: "GET",
    path: "/pets/{petId}",
    responses: {
      "200": { content: { "application/json": { schema: PetSchema } } },
      default: { content: { "application/json": { schema: ProblemSchema } } },
    },
  };
}

/** What `getPet` may fail with, beside what every call may. */
export type GetPetFailure = HttpErrorOf<"default", Problem>;

/** `GET /pets/{petId}` */
export function getPet(
  client: Client,
  petId: string,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<Pet, GetPetFailure> {
  return send(client, getPetDescriptor(), { path: { petId }, query }, options);
}

/** The operations of `pets`. */
export class PetsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /pets` */
  list(
    query?: ListPetsQuery,
    options?: ListPetsOptions,
  ): ApiCall<ListPetsResponse, ListPetsFailure> {
    return listPets(this.#client, query, options);
  }

  /** `GET /pets/{petId}` */
  retrieve(
    petId: string,
    query?: undefined,
    options?: RequestOptions,
  ): ApiCall<Pet, GetPetFailure> {
    return getPet(this.#client, petId, query, options);
  }
}
