import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import { jsonLines } from "../runtime/streaming/json-lines.js";

function exportLinesDescriptor(): Operation {
  return {
    id: "exportLines",
    method: "GET",
    path: "/lines",
    responses: { "200": { content: { "application/jsonl": { codec: jsonLines() } } } },
    accept: "application/jsonl",
  };
}

/** What `exportLines` may fail with, beside what every call may. */
export type ExportLinesFailure = never;

/** `GET /lines` */
export function exportLines(
  client: Client,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<AsyncIterable<unknown>, ExportLinesFailure> {
  return send(client, exportLinesDescriptor(), { query }, options);
}

/** The operations of `lines`. */
export class LinesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /lines` */
  list(
    query?: undefined,
    options?: RequestOptions,
  ): ApiCall<AsyncIterable<unknown>, ExportLinesFailure> {
    return exportLines(this.#client, query, options);
  }
}
