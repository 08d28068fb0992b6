import {
  CreateReportBodySchema,
  CreateReportPathSchema,
  CreateReportQuerySchema,
  GetReportCookiesSchema,
  GetReportHeadersSchema,
  GetReportPathSchema,
  GetReportQuerySchema,
} from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import { idempotencyKey } from "../runtime/idempotency-key.js";
import type { Operation } from "../runtime/operation.js";
import { allowReserved } from "../runtime/parameters/allow-reserved.js";
import { deepObject } from "../runtime/parameters/deep-object.js";
import { form } from "../runtime/parameters/form.js";
import { jsonPair } from "../runtime/parameters/json.js";
import { label } from "../runtime/parameters/label.js";
import { parameterCheck } from "../runtime/parameters/parameter-check.js";
import { pipeDelimited } from "../runtime/parameters/pipe-delimited.js";
import { writeCookies } from "../runtime/parameters/write-cookies.js";
import type { IdempotentRequestOptions, RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type {
  CreateReportBody,
  CreateReportPath,
  CreateReportQuery,
  GetReportCookies,
  GetReportHeaders,
  GetReportPath,
  GetReportQuery,
} from "../types.js";

function getReportDescriptor(): Operation {
  return {
    id: "getReport",
    method: "GET",
    path: "/reports/{year}/{month}",
    parameters: {
      path: { month: label },
      query: { tags: pipeDelimited, filter: deepObject, where: jsonPair, raw: allowReserved(form) },
    },
    prepare: parameterCheck(
      {
        path: GetReportPathSchema,
        query: GetReportQuerySchema,
        header: GetReportHeadersSchema,
        cookie: GetReportCookiesSchema,
      },
      writeCookies,
    ),
    responses: { "200": {} },
  };
}

/** The options of `getReport`. */
export interface GetReportOptions extends Omit<RequestOptions, "headers" | "cookies"> {
  readonly headers: GetReportHeaders & Readonly<Record<string, unknown>>;
  readonly cookies?: (GetReportCookies & Readonly<Record<string, unknown>>) | undefined;
}

/** What `getReport` may fail with, beside what every call may. */
export type GetReportFailure = never;

/** `GET /reports/{year}/{month}` */
export function getReport(
  client: Client,
  path: GetReportPath,
  query: GetReportQuery | undefined,
  options: GetReportOptions,
): ApiCall<undefined, GetReportFailure> {
  return send(client, getReportDescriptor(), { path: { ...path }, query }, options);
}

function createReportDescriptor(): Operation {
  return {
    id: "createReport",
    method: "POST",
    path: "/reports/{year}/{month}",
    parameters: { path: { month: label } },
    prepare: parameterCheck({ path: CreateReportPathSchema, query: CreateReportQuerySchema }),
    request: { content: { "application/json": { schema: CreateReportBodySchema } } },
    responses: { "201": {} },
    idempotency: idempotencyKey("Idempotency-Key"),
  };
}

/** The options of `createReport`. */
export interface CreateReportOptions extends Omit<IdempotentRequestOptions, "query"> {
  readonly query: CreateReportQuery;
}

/** What `createReport` may fail with, beside what every call may. */
export type CreateReportFailure = never;

/** `POST /reports/{year}/{month}` */
export function createReport(
  client: Client,
  path: CreateReportPath,
  body: CreateReportBody | undefined,
  options: CreateReportOptions,
): ApiCall<undefined, CreateReportFailure> {
  return send(client, createReportDescriptor(), { path: { ...path }, body }, options);
}

/** The operations of `reports`. */
export class ReportsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /reports/{year}/{month}` */
  retrieveByMonth(
    path: GetReportPath,
    query: GetReportQuery | undefined,
    options: GetReportOptions,
  ): ApiCall<undefined, GetReportFailure> {
    return getReport(this.#client, path, query, options);
  }

  /** `POST /reports/{year}/{month}` */
  updateByMonth(
    path: CreateReportPath,
    body: CreateReportBody | undefined,
    options: CreateReportOptions,
  ): ApiCall<undefined, CreateReportFailure> {
    return createReport(this.#client, path, body, options);
  }
}
