import { StepSchema } from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import { jsonLines } from "../runtime/streaming/json-lines.js";
import type { Step } from "../types.js";

function exportStepsDescriptor(): Operation {
  return {
    id: "exportSteps",
    method: "GET",
    path: "/steps",
    responses: { "200": { content: { "application/x-ndjson": { codec: jsonLines(StepSchema) } } } },
    accept: "application/x-ndjson",
  };
}

/** What `exportSteps` may fail with, beside what every call may. */
export type ExportStepsFailure = never;

/** `GET /steps` */
export function exportSteps(
  client: Client,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<AsyncIterable<Step>, ExportStepsFailure> {
  return send(client, exportStepsDescriptor(), { query }, options);
}

/** The operations of `steps`. */
export class StepsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /steps` */
  list(
    query?: undefined,
    options?: RequestOptions,
  ): ApiCall<AsyncIterable<Step>, ExportStepsFailure> {
    return exportSteps(this.#client, query, options);
  }
}
