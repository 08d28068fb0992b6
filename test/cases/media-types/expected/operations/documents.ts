import { DocumentModelSchema, ProblemSchema } from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import { chooseMediaType } from "../runtime/bodies/choose-media-type.js";
import { formBody } from "../runtime/bodies/form.js";
import { textBody } from "../runtime/bodies/text.js";
import type { Client } from "../runtime/client.js";
import type { HttpErrorOf } from "../runtime/errors/http-error-of.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type { DocumentModel, Problem } from "../types.js";
import { DocumentsAttachmentResource } from "./documents/attachment.js";

function createDocumentDescriptor(): Operation {
  return {
    id: "createDocument",
    method: "POST",
    path: "/documents",
    request: {
      required: true,
      content: {
        "application/json": { schema: DocumentModelSchema },
        "text/plain": { codec: textBody },
        "application/x-www-form-urlencoded": { codec: formBody, schema: DocumentModelSchema },
      },
      choose: chooseMediaType,
    },
    responses: {
      "201": { content: { "application/vnd.example+json": { schema: DocumentModelSchema } } },
      "4XX": { content: { "application/problem+json": { schema: ProblemSchema } } },
      default: { content: { "text/plain": { codec: textBody } } },
    },
    accept: "application/vnd.example+json, application/problem+json, text/plain",
  };
}

/** What `createDocument` may fail with, beside what every call may. */
export type CreateDocumentFailure = HttpErrorOf<"4XX", Problem> | HttpErrorOf<"default", string>;

/** `POST /documents` */
export function createDocument(
  client: Client,
  body:
    | DocumentModel
    | { contentType: "text/plain"; value: string }
    | { contentType: "application/x-www-form-urlencoded"; value: DocumentModel },
  options?: RequestOptions,
): ApiCall<DocumentModel, CreateDocumentFailure> {
  return send(client, createDocumentDescriptor(), { body }, options);
}

/** The operations of `documents`. */
export class DocumentsResource {
  readonly #client: Client;
  readonly attachment: DocumentsAttachmentResource;

  constructor(client: Client) {
    this.#client = client;
    this.attachment = new DocumentsAttachmentResource(client);
  }

  /** `POST /documents` */
  create(
    body:
      | DocumentModel
      | { contentType: "text/plain"; value: string }
      | { contentType: "application/x-www-form-urlencoded"; value: DocumentModel },
    options?: RequestOptions,
  ): ApiCall<DocumentModel, CreateDocumentFailure> {
    return createDocument(this.#client, body, options);
  }
}
