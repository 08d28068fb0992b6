import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";

function getAccountDescriptor(): Operation {
  return { id: "getAccount", method: "GET", path: "/account", responses: { "200": {} } };
}

/** What `getAccount` may fail with, beside what every call may. */
export type GetAccountFailure = never;

/** `GET /account` */
export function getAccount(
  client: Client,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<undefined, GetAccountFailure> {
  return send(client, getAccountDescriptor(), { query }, options);
}

function deleteOperationDescriptor(): Operation {
  return { id: "deleteOperation", method: "DELETE", path: "/account", responses: { "204": {} } };
}

/** What `deleteOperation` may fail with, beside what every call may. */
export type DeleteOperationFailure = never;

/** `DELETE /account` */
export function deleteOperation(
  client: Client,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<undefined, DeleteOperationFailure> {
  return send(client, deleteOperationDescriptor(), { query }, options);
}

/** The operations of `account`. */
export class AccountResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /account` */
  retrieve(query?: undefined, options?: RequestOptions): ApiCall<undefined, GetAccountFailure> {
    return getAccount(this.#client, query, options);
  }

  /** `DELETE /account` */
  delete(query?: undefined, options?: RequestOptions): ApiCall<undefined, DeleteOperationFailure> {
    return deleteOperation(this.#client, query, options);
  }
}
