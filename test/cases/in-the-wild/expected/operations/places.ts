import {
  DateModelSchema,
  ErrorModelSchema,
  GetPlacesByIdHeadersSchema,
  GetPlacesByIdQuerySchema,
} from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { HttpErrorOf } from "../runtime/errors/http-error-of.js";
import type { Operation } from "../runtime/operation.js";
import { deepObject } from "../runtime/parameters/deep-object.js";
import { parameterCheck } from "../runtime/parameters/parameter-check.js";
import { simple } from "../runtime/parameters/simple.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type { DateModel, ErrorModel, GetPlacesByIdHeaders, GetPlacesByIdQuery } from "../types.js";

function getPlacesByIdDescriptor(): Operation {
  return {
    id: "getPlacesById",
    method: "GET",
    path: "/places/{id}",
    parameters: { query: { filters: deepObject }, header: { "X-Filters": simple } },
    prepare: parameterCheck({
      query: GetPlacesByIdQuerySchema,
      header: GetPlacesByIdHeadersSchema,
    }),
    responses: {
      "200": { content: { "application/json": { schema: DateModelSchema } } },
      "4XX": { content: { "application/json": { schema: ErrorModelSchema } } },
      default: { content: { "application/json": { schema: ErrorModelSchema } } },
    },
  };
}

/** The options of `getPlacesById`. */
export interface GetPlacesByIdOptions extends Omit<RequestOptions, "headers"> {
  readonly headers?: (GetPlacesByIdHeaders & Readonly<Record<string, unknown>>) | undefined;
}

/** What `getPlacesById` may fail with, beside what every call may. */
export type GetPlacesByIdFailure =
  HttpErrorOf<"4XX", ErrorModel> | HttpErrorOf<"default", ErrorModel>;

/** `GET /places/{id}` */
export function getPlacesById(
  client: Client,
  id: string,
  query?: GetPlacesByIdQuery,
  options?: GetPlacesByIdOptions,
): ApiCall<DateModel, GetPlacesByIdFailure> {
  return send(client, getPlacesByIdDescriptor(), { path: { id }, query }, options);
}

function deleteOperationDescriptor(): Operation {
  return {
    id: "deleteOperation",
    method: "POST",
    path: "/places/{id}/delete",
    responses: { "204": {} },
  };
}

/** What `deleteOperation` may fail with, beside what every call may. */
export type DeleteOperationFailure = never;

/** `POST /places/{id}/delete` */
export function deleteOperation(
  client: Client,
  id: string,
  body?: undefined,
  options?: RequestOptions,
): ApiCall<undefined, DeleteOperationFailure> {
  return send(client, deleteOperationDescriptor(), { path: { id }, body }, options);
}

/** The operations of `places`. */
export class PlacesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /places/{id}` */
  retrieve(
    id: string,
    query?: GetPlacesByIdQuery,
    options?: GetPlacesByIdOptions,
  ): ApiCall<DateModel, GetPlacesByIdFailure> {
    return getPlacesById(this.#client, id, query, options);
  }

  /** `POST /places/{id}/delete` */
  delete(
    id: string,
    body?: undefined,
    options?: RequestOptions,
  ): ApiCall<undefined, DeleteOperationFailure> {
    return deleteOperation(this.#client, id, body, options);
  }
}
