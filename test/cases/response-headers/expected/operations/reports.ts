import {
  BusyResponseHeadersSchema,
  BusyResponseSchema,
  DeleteReportResponseHeadersSchema,
  GetReportResponseSchema,
  ListReports5xxResponseSchema,
  ListReportsResponseHeadersSchema,
  ListReportsResponseSchema,
} from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { HttpErrorOf } from "../runtime/errors/http-error-of.js";
import { declaredHeaders } from "../runtime/headers/declared-headers.js";
import { type HeadersCall, withHeaders } from "../runtime/headers/headers-call.js";
import { jsonHeader } from "../runtime/headers/json-header.js";
import { cookieHeader, listHeader } from "../runtime/headers/list-header.js";
import { objectHeader } from "../runtime/headers/object-header.js";
import {
  booleanHeader,
  firstHeader,
  nullHeader,
  numberHeader,
  textHeader,
} from "../runtime/headers/primitive-headers.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type {
  BusyResponse,
  BusyResponseHeaders,
  DeleteReportResponseHeaders,
  GetReportResponse,
  ListReports5xxResponse,
  ListReportsResponse,
  ListReportsResponseHeaders,
} from "../types.js";

function listReportsDescriptor(): Operation {
  return {
    id: "listReports",
    method: "GET",
    path: "/reports",
    receive: declaredHeaders({
      "200": {
        readers: {
          "X-Total": numberHeader,
          "X-Ratio": numberHeader,
          "X-Cached": booleanHeader,
          "X-Kind": textHeader,
          "X-Days": listHeader(numberHeader),
          "X-Names": listHeader(textHeader),
          "X-Color": objectHeader({ members: { R: numberHeader, name: textHeader } }),
          "X-Flags": objectHeader({ members: {}, others: booleanHeader, explode: true }),
          "X-Filter": jsonHeader,
          "X-Next": firstHeader(numberHeader, nullHeader),
          "X-Plain": textHeader,
          "Set-Cookie": cookieHeader,
        },
        schema: ListReportsResponseHeadersSchema,
      },
      "429": { readers: { "X-Rate-Limit": numberHeader }, schema: BusyResponseHeadersSchema },
    }),
    responses: {
      "200": { content: { "application/json": { schema: ListReportsResponseSchema } } },
      "204": {},
      "429": { content: { "application/json": { schema: BusyResponseSchema } } },
      "5XX": { content: { "application/json": { schema: ListReports5xxResponseSchema } } },
    },
  };
}

/** What `listReports` may fail with, beside what every call may. */
export type ListReportsFailure =
  | HttpErrorOf<"429", BusyResponse, BusyResponseHeaders>
  | HttpErrorOf<"5XX", ListReports5xxResponse>;

/** `GET /reports` */
export function listReports(
  client: Client,
  query?: undefined,
  options?: RequestOptions,
): HeadersCall<
  ListReportsResponse | undefined,
  ListReportsFailure,
  ListReportsResponseHeaders | undefined
> {
  return withHeaders(send(client, listReportsDescriptor(), { query }, options));
}

function deleteReportDescriptor(): Operation {
  return {
    id: "deleteReport",
    method: "DELETE",
    path: "/reports/{id}",
    receive: declaredHeaders({
      "202": {
        readers: { "Retry-After": numberHeader },
        schema: DeleteReportResponseHeadersSchema,
      },
      "429": { readers: { "X-Rate-Limit": numberHeader }, schema: BusyResponseHeadersSchema },
    }),
    responses: {
      "202": {},
      "429": { content: { "application/json": { schema: BusyResponseSchema } } },
    },
  };
}

/** What `deleteReport` may fail with, beside what every call may. */
export type DeleteReportFailure = HttpErrorOf<"429", BusyResponse, BusyResponseHeaders>;

/** `DELETE /reports/{id}` */
export function deleteReport(
  client: Client,
  id: string,
  query?: undefined,
  options?: RequestOptions,
): HeadersCall<undefined, DeleteReportFailure, DeleteReportResponseHeaders> {
  return withHeaders(send(client, deleteReportDescriptor(), { path: { id }, query }, options));
}

function getReportDescriptor(): Operation {
  return {
    id: "getReport",
    method: "GET",
    path: "/reports/{id}",
    responses: { "200": { content: { "application/json": { schema: GetReportResponseSchema } } } },
  };
}

/** What `getReport` may fail with, beside what every call may. */
export type GetReportFailure = never;

/** `GET /reports/{id}` */
export function getReport(
  client: Client,
  id: string,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<GetReportResponse, GetReportFailure> {
  return send(client, getReportDescriptor(), { path: { id }, query }, options);
}

/** The operations of `reports`. */
export class ReportsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /reports` */
  list(
    query?: undefined,
    options?: RequestOptions,
  ): HeadersCall<
    ListReportsResponse | undefined,
    ListReportsFailure,
    ListReportsResponseHeaders | undefined
  > {
    return listReports(this.#client, query, options);
  }

  /** `DELETE /reports/{id}` */
  delete(
    id: string,
    query?: undefined,
    options?: RequestOptions,
  ): HeadersCall<undefined, DeleteReportFailure, DeleteReportResponseHeaders> {
    return deleteReport(this.#client, id, query, options);
  }

  /** `GET /reports/{id}` */
  retrieve(
    id: string,
    query?: undefined,
    options?: RequestOptions,
  ): ApiCall<GetReportResponse, GetReportFailure> {
    return getReport(this.#client, id, query, options);
  }
}
