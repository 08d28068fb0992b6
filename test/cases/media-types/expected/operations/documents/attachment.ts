import { PutAttachmentBodySchema } from "../../checks.js";
import type { ApiCall } from "../../runtime/api-call.js";
import { type BinaryContent, binaryBody } from "../../runtime/bodies/binary.js";
import { multipartBody } from "../../runtime/bodies/multipart.js";
import type { Client } from "../../runtime/client.js";
import type { HttpErrorOf } from "../../runtime/errors/http-error-of.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/request-options.js";
import { send } from "../../runtime/send.js";
import type { PutAttachmentBody } from "../../types.js";

function putAttachmentDescriptor(): Operation {
  return {
    id: "putAttachment",
    method: "PUT",
    path: "/documents/{id}/attachment",
    request: {
      content: {
        "multipart/form-data": {
          codec: multipartBody,
          schema: PutAttachmentBodySchema,
          encoding: { file: "image/png" },
        },
      },
    },
    responses: { "204": {} },
  };
}

/** What `putAttachment` may fail with, beside what every call may. */
export type PutAttachmentFailure = never;

/** `PUT /documents/{id}/attachment` */
export function putAttachment(
  client: Client,
  id: string,
  body?: PutAttachmentBody,
  options?: RequestOptions,
): ApiCall<undefined, PutAttachmentFailure> {
  return send(client, putAttachmentDescriptor(), { path: { id }, body }, options);
}

function replaceAttachmentDescriptor(): Operation {
  return {
    id: "replaceAttachment",
    method: "POST",
    path: "/documents/{id}/attachment",
    request: { required: true, content: { "image/*": { codec: binaryBody } } },
    responses: { "204": {} },
  };
}

/** What `replaceAttachment` may fail with, beside what every call may. */
export type ReplaceAttachmentFailure = never;

/** `POST /documents/{id}/attachment` */
export function replaceAttachment(
  client: Client,
  id: string,
  body: BinaryContent,
  options?: RequestOptions,
): ApiCall<undefined, ReplaceAttachmentFailure> {
  return send(client, replaceAttachmentDescriptor(), { path: { id }, body }, options);
}

function getAttachmentDescriptor(): Operation {
  return {
    id: "getAttachment",
    method: "GET",
    path: "/documents/{id}/attachment",
    responses: {
      "200": { content: { "application/octet-stream": { codec: binaryBody } } },
      "404": {},
    },
    accept: "application/octet-stream",
  };
}

/** What `getAttachment` may fail with, beside what every call may. */
export type GetAttachmentFailure = HttpErrorOf<"404", unknown>;

/** `GET /documents/{id}/attachment` */
export function getAttachment(
  client: Client,
  id: string,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<Blob, GetAttachmentFailure> {
  return send(client, getAttachmentDescriptor(), { path: { id }, query }, options);
}

/** The operations of `documents.attachment`. */
export class DocumentsAttachmentResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `PUT /documents/{id}/attachment` */
  replace(
    id: string,
    body?: PutAttachmentBody,
    options?: RequestOptions,
  ): ApiCall<undefined, PutAttachmentFailure> {
    return putAttachment(this.#client, id, body, options);
  }

  /** `POST /documents/{id}/attachment` */
  create(
    id: string,
    body: BinaryContent,
    options?: RequestOptions,
  ): ApiCall<undefined, ReplaceAttachmentFailure> {
    return replaceAttachment(this.#client, id, body, options);
  }

  /** `GET /documents/{id}/attachment` */
  retrieve(
    id: string,
    query?: undefined,
    options?: RequestOptions,
  ): ApiCall<Blob, GetAttachmentFailure> {
    return getAttachment(this.#client, id, query, options);
  }
}
