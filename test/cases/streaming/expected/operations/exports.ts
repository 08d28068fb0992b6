import { StepSchema } from "../checks.js";
import {
  type AcceptChoices,
  type Accepts,
  type AcceptsDefault,
  acceptAs,
} from "../runtime/accept-as.js";
import type { ApiCall } from "../runtime/api-call.js";
import { binaryBody } from "../runtime/bodies/binary.js";
import type { Client } from "../runtime/client.js";
import type { HttpErrorOf } from "../runtime/errors/http-error-of.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type { Step } from "../types.js";

function exportOperationDescriptor(): Operation {
  return {
    id: "exportOperation",
    method: "GET",
    path: "/exports/{id}",
    responses: { default: { content: { "application/json": { schema: StepSchema } } } },
  };
}

function exportOperationChoices(): AcceptChoices {
  return {
    "application/pdf": { "2XX": { content: { "application/pdf": { codec: binaryBody } } } },
  };
}

/** The options of `exportOperation`. */
export interface ExportOperationOptions extends RequestOptions {
  /** The media type to ask for instead of the usual one. */
  readonly accept?: "application/pdf" | undefined;
}

/** What `exportOperation` may fail with, beside what every call may. */
export type ExportOperationFailure = HttpErrorOf<"default", Step>;

/**
 * `GET /exports/{id}`
 *
 * Asks for `application/pdf`.
 */
export function exportOperation(
  client: Client,
  id: string,
  query: undefined,
  options: ExportOperationOptions & Accepts<"application/pdf">,
): ApiCall<Blob, ExportOperationFailure>;
/** `GET /exports/{id}` */
export function exportOperation(
  client: Client,
  id: string,
  query?: undefined,
  options?: ExportOperationOptions & AcceptsDefault,
): ApiCall<Step, ExportOperationFailure>;
/** `GET /exports/{id}` */
export function exportOperation(
  client: Client,
  id: string,
  query?: undefined,
  options?: ExportOperationOptions,
): ApiCall<Step | Blob, ExportOperationFailure>;
export function exportOperation(
  client: Client,
  id: string,
  query?: undefined,
  options?: ExportOperationOptions,
): ApiCall<Step | Blob, ExportOperationFailure> {
  return send(
    client,
    acceptAs(exportOperationDescriptor(), exportOperationChoices(), options),
    { path: { id }, query },
    options,
  );
}

/** The operations of `exports`. */
export class ExportsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * `GET /exports/{id}`
   *
   * Asks for `application/pdf`.
   */
  retrieve(
    id: string,
    query: undefined,
    options: ExportOperationOptions & Accepts<"application/pdf">,
  ): ApiCall<Blob, ExportOperationFailure>;
  /** `GET /exports/{id}` */
  retrieve(
    id: string,
    query?: undefined,
    options?: ExportOperationOptions & AcceptsDefault,
  ): ApiCall<Step, ExportOperationFailure>;
  /** `GET /exports/{id}` */
  retrieve(
    id: string,
    query?: undefined,
    options?: ExportOperationOptions,
  ): ApiCall<Step | Blob, ExportOperationFailure>;
  retrieve(
    id: string,
    query?: undefined,
    options?: ExportOperationOptions,
  ): ApiCall<Step | Blob, ExportOperationFailure> {
    return exportOperation(this.#client, id, query, options);
  }
}
