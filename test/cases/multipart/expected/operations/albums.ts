import {
  AddAlbumBodySchema,
  AddPhotosBodySchema,
  AddPhotosResponseSchema,
  GetAlbum404ResponseSchema,
  GetAlbumResponseSchema,
  PutAlbumBodySchema,
  PutAlbumResponseSchema,
  SearchAlbumsQuerySchema,
} from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import { multipartMixedBody } from "../runtime/bodies/multipart-mixed.js";
import { multipartResponse } from "../runtime/bodies/multipart-response.js";
import { multipartBody } from "../runtime/bodies/multipart.js";
import type { Client } from "../runtime/client.js";
import type { HttpErrorOf } from "../runtime/errors/http-error-of.js";
import { jsonHeader } from "../runtime/headers/json-header.js";
import { numberHeader } from "../runtime/headers/primitive-headers.js";
import type { Operation } from "../runtime/operation.js";
import { formCompact } from "../runtime/parameters/form-compact.js";
import { formQueryWith } from "../runtime/parameters/form-query.js";
import { jsonPair } from "../runtime/parameters/json.js";
import { parameterCheck } from "../runtime/parameters/parameter-check.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type {
  AddAlbumBody,
  AddPhotosBody,
  AddPhotosResponse,
  GetAlbum404Response,
  GetAlbumResponse,
  PutAlbumBody,
  PutAlbumResponse,
  SearchAlbumsQuery,
} from "../types.js";

function getAlbumDescriptor(): Operation {
  return {
    id: "getAlbum",
    method: "GET",
    path: "/albums/{id}",
    responses: {
      "200": {
        content: {
          "multipart/form-data": {
            codec: multipartResponse({
              members: {
                title: {},
                count: { read: numberHeader },
                cover: { isFile: true },
                photos: { isFile: true, isList: true },
                sizes: { read: numberHeader, isList: true },
                meta: { read: jsonHeader },
              },
            }),
            schema: GetAlbumResponseSchema,
          },
        },
      },
      "404": {
        content: {
          "multipart/mixed": {
            codec: multipartResponse({ members: { reason: {} } }),
            schema: GetAlbum404ResponseSchema,
          },
        },
      },
    },
    accept: "multipart/form-data, multipart/mixed",
  };
}

/** What `getAlbum` may fail with, beside what every call may. */
export type GetAlbumFailure = HttpErrorOf<"404", GetAlbum404Response>;

/** `GET /albums/{id}` */
export function getAlbum(
  client: Client,
  id: string,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<GetAlbumResponse, GetAlbumFailure> {
  return send(client, getAlbumDescriptor(), { path: { id }, query }, options);
}

function putAlbumDescriptor(): Operation {
  return {
    id: "putAlbum",
    method: "PUT",
    path: "/albums/{id}",
    request: {
      content: {
        "multipart/mixed": {
          codec: multipartMixedBody,
          schema: PutAlbumBodySchema,
          encoding: { "0": "application/json", "*": "image/png" },
        },
      },
    },
    responses: {
      "200": {
        content: {
          "multipart/mixed": {
            codec: multipartResponse({ prefix: [{ read: jsonHeader }], items: { isFile: true } }),
            schema: PutAlbumResponseSchema,
          },
        },
      },
    },
    accept: "multipart/mixed",
  };
}

/** What `putAlbum` may fail with, beside what every call may. */
export type PutAlbumFailure = never;

/** `PUT /albums/{id}` */
export function putAlbum(
  client: Client,
  id: string,
  body?: PutAlbumBody,
  options?: RequestOptions,
): ApiCall<PutAlbumResponse, PutAlbumFailure> {
  return send(client, putAlbumDescriptor(), { path: { id }, body }, options);
}

function addPhotosDescriptor(): Operation {
  return {
    id: "addPhotos",
    method: "POST",
    path: "/albums/{id}",
    request: {
      content: {
        "multipart/form-data": {
          codec: multipartBody,
          schema: AddPhotosBodySchema,
          encoding: { photos: "image/png, image/jpeg", tags: formCompact },
        },
      },
    },
    responses: {
      "200": {
        content: {
          "multipart/mixed": {
            codec: multipartResponse({ items: { read: jsonHeader } }),
            schema: AddPhotosResponseSchema,
          },
        },
      },
    },
    accept: "multipart/mixed",
  };
}

/** What `addPhotos` may fail with, beside what every call may. */
export type AddPhotosFailure = never;

/** `POST /albums/{id}` */
export function addPhotos(
  client: Client,
  id: string,
  body?: AddPhotosBody,
  options?: RequestOptions,
): ApiCall<AddPhotosResponse, AddPhotosFailure> {
  return send(client, addPhotosDescriptor(), { path: { id }, body }, options);
}

function addAlbumDescriptor(): Operation {
  return {
    id: "addAlbum",
    method: "POST",
    path: "/albums",
    request: {
      content: {
        "multipart/form-data": {
          codec: multipartBody,
          schema: AddAlbumBodySchema,
          encoding: { cover: { types: "image/png", headers: { "X-Kind": "cover" } } },
        },
      },
    },
    responses: { "204": {} },
  };
}

/** What `addAlbum` may fail with, beside what every call may. */
export type AddAlbumFailure = never;

/** `POST /albums` */
export function addAlbum(
  client: Client,
  body?: AddAlbumBody,
  options?: RequestOptions,
): ApiCall<undefined, AddAlbumFailure> {
  return send(client, addAlbumDescriptor(), { body }, options);
}

function searchAlbumsDescriptor(): Operation {
  return {
    id: "searchAlbums",
    method: "GET",
    path: "/albums",
    parameters: { query: { whole: formQueryWith({ tags: formCompact, near: jsonPair }) } },
    prepare: parameterCheck({ query: SearchAlbumsQuerySchema }),
    responses: { "204": {} },
  };
}

/** What `searchAlbums` may fail with, beside what every call may. */
export type SearchAlbumsFailure = never;

/** `GET /albums` */
export function searchAlbums(
  client: Client,
  query?: SearchAlbumsQuery,
  options?: RequestOptions,
): ApiCall<undefined, SearchAlbumsFailure> {
  return send(client, searchAlbumsDescriptor(), { query }, options);
}

/** The operations of `albums`. */
export class AlbumsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /albums/{id}` */
  retrieve(
    id: string,
    query?: undefined,
    options?: RequestOptions,
  ): ApiCall<GetAlbumResponse, GetAlbumFailure> {
    return getAlbum(this.#client, id, query, options);
  }

  /** `PUT /albums/{id}` */
  replace(
    id: string,
    body?: PutAlbumBody,
    options?: RequestOptions,
  ): ApiCall<PutAlbumResponse, PutAlbumFailure> {
    return putAlbum(this.#client, id, body, options);
  }

  /** `POST /albums/{id}` */
  update(
    id: string,
    body?: AddPhotosBody,
    options?: RequestOptions,
  ): ApiCall<AddPhotosResponse, AddPhotosFailure> {
    return addPhotos(this.#client, id, body, options);
  }

  /** `POST /albums` */
  create(body?: AddAlbumBody, options?: RequestOptions): ApiCall<undefined, AddAlbumFailure> {
    return addAlbum(this.#client, body, options);
  }

  /** `GET /albums` */
  list(
    query?: SearchAlbumsQuery,
    options?: RequestOptions,
  ): ApiCall<undefined, SearchAlbumsFailure> {
    return searchAlbums(this.#client, query, options);
  }
}
