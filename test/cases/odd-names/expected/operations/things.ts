import { ClassSchema, ConstructorOperationQuerySchema } from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import { parameterCheck } from "../runtime/parameters/parameter-check.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type { Class, ConstructorOperationQuery } from "../types.js";

function constructorOperationDescriptor(): Operation {
  return {
    id: "constructorOperation",
    method: "GET",
    path: "/things/{then}",
    prepare: parameterCheck({ query: ConstructorOperationQuerySchema }),
    responses: { "200": { content: { "application/json": { schema: ClassSchema } } } },
  };
}

/** What `constructorOperation` may fail with, beside what every call may. */
export type ConstructorOperationFailure = never;

/**
 * Ends a comment *\/ and starts a `template ${literal}`.
 *
 * `GET /things/{then}`
 */
export function constructorOperation(
  client: Client,
  then: string,
  query?: ConstructorOperationQuery,
  options?: RequestOptions,
): ApiCall<Class, ConstructorOperationFailure> {
  return send(client, constructorOperationDescriptor(), { path: { then }, query }, options);
}

/** The operations of `things`. */
export class ThingsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Ends a comment *\/ and starts a `template ${literal}`.
   *
   * `GET /things/{then}`
   */
  retrieve(
    then: string,
    query?: ConstructorOperationQuery,
    options?: RequestOptions,
  ): ApiCall<Class, ConstructorOperationFailure> {
    return constructorOperation(this.#client, then, query, options);
  }
}
