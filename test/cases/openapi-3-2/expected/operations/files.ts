import { FileModelSchema, GetFileCookiesSchema } from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import { parameterCheck } from "../runtime/parameters/parameter-check.js";
import { rawCookie, rawCookieCompact } from "../runtime/parameters/raw-cookie.js";
import { writeCookies } from "../runtime/parameters/write-cookies.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type { FileModel, GetFileCookies } from "../types.js";

function getFileDescriptor(): Operation {
  return {
    id: "getFile",
    method: "GET",
    path: "/files/{id}",
    security: [["device"]],
    parameters: { cookie: { session: rawCookie, theme: rawCookieCompact } },
    prepare: parameterCheck({ cookie: GetFileCookiesSchema }, writeCookies),
    responses: { "200": { content: { "application/json": { schema: FileModelSchema } } } },
  };
}

/** The options of `getFile`. */
export interface GetFileOptions extends Omit<RequestOptions, "cookies"> {
  readonly cookies?: (GetFileCookies & Readonly<Record<string, unknown>>) | undefined;
}

/** What `getFile` may fail with, beside what every call may. */
export type GetFileFailure = never;

/** `GET /files/{id}` */
export function getFile(
  client: Client,
  id: string,
  query?: undefined,
  options?: GetFileOptions,
): ApiCall<FileModel, GetFileFailure> {
  return send(client, getFileDescriptor(), { path: { id }, query }, options);
}

function copyFileDescriptor(): Operation {
  return {
    id: "copyFile",
    method: "COPY",
    path: "/files/{id}",
    security: [["device"]],
    responses: { "204": {} },
  };
}

/** What `copyFile` may fail with, beside what every call may. */
export type CopyFileFailure = never;

/** `COPY /files/{id}` */
export function copyFile(
  client: Client,
  id: string,
  body?: undefined,
  options?: RequestOptions,
): ApiCall<undefined, CopyFileFailure> {
  return send(client, copyFileDescriptor(), { path: { id }, body }, options);
}

/**
 * The operations of `files`.
 *
 * Files
 *
 * What is kept.
 *
 * Part of `storage`.
 */
export class FilesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /files/{id}` */
  retrieve(
    id: string,
    query?: undefined,
    options?: GetFileOptions,
  ): ApiCall<FileModel, GetFileFailure> {
    return getFile(this.#client, id, query, options);
  }

  /** `COPY /files/{id}` */
  copyById(
    id: string,
    body?: undefined,
    options?: RequestOptions,
  ): ApiCall<undefined, CopyFileFailure> {
    return copyFile(this.#client, id, body, options);
  }
}
