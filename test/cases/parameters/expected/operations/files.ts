import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";

function getFileDescriptor(): Operation {
  return { id: "getFile", method: "GET", path: "/files/{path}", responses: { "200": {} } };
}

/** What `getFile` may fail with, beside what every call may. */
export type GetFileFailure = never;

/** `GET /files/{path}` */
export function getFile(
  client: Client,
  path: string,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<undefined, GetFileFailure> {
  return send(client, getFileDescriptor(), { path: { path }, query }, options);
}

/** The operations of `files`. */
export class FilesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /files/{path}` */
  retrieve(
    path: string,
    query?: undefined,
    options?: RequestOptions,
  ): ApiCall<undefined, GetFileFailure> {
    return getFile(this.#client, path, query, options);
  }
}
