import { ExportReadingsResponseSchema } from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import { jsonSequence } from "../runtime/streaming/json-sequence.js";
import type { ExportReadingsResponse } from "../types.js";

function exportReadingsDescriptor(): Operation {
  return {
    id: "exportReadings",
    method: "GET",
    path: "/readings",
    responses: {
      "200": {
        content: { "application/json-seq": { codec: jsonSequence(ExportReadingsResponseSchema) } },
      },
    },
    accept: "application/json-seq",
  };
}

/** What `exportReadings` may fail with, beside what every call may. */
export type ExportReadingsFailure = never;

/** `GET /readings` */
export function exportReadings(
  client: Client,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<AsyncIterable<ExportReadingsResponse>, ExportReadingsFailure> {
  return send(client, exportReadingsDescriptor(), { query }, options);
}

/** The operations of `readings`. */
export class ReadingsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /readings` */
  list(
    query?: undefined,
    options?: RequestOptions,
  ): ApiCall<AsyncIterable<ExportReadingsResponse>, ExportReadingsFailure> {
    return exportReadings(this.#client, query, options);
  }
}
