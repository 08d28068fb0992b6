import { RunEventSchema, StepSchema } from "../../checks.js";
import type { ApiCall } from "../../runtime/api-call.js";
import type { Client } from "../../runtime/client.js";
import type { HttpErrorOf } from "../../runtime/errors/http-error-of.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/request-options.js";
import { send } from "../../runtime/send.js";
import { eventStream } from "../../runtime/streaming/event-stream.js";
import { jsonLines } from "../../runtime/streaming/json-lines.js";
import type { RunEvent } from "../../types.js";

function watchRunDescriptor(): Operation {
  return {
    id: "watchRun",
    method: "GET",
    path: "/runs/{id}/events",
    responses: {
      "200": {
        content: {
          "text/event-stream": { codec: eventStream({ data: "json", schema: RunEventSchema }) },
        },
      },
      "409": { content: { "application/x-ndjson": { codec: jsonLines(StepSchema) } } },
    },
    accept: "text/event-stream, application/x-ndjson",
  };
}

/** What `watchRun` may fail with, beside what every call may. */
export type WatchRunFailure = HttpErrorOf<"409", string>;

/** `GET /runs/{id}/events` */
export function watchRun(
  client: Client,
  id: string,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<AsyncIterable<RunEvent>, WatchRunFailure> {
  return send(client, watchRunDescriptor(), { path: { id }, query }, options);
}

/** The operations of `runs.events`. */
export class RunsEventsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /runs/{id}/events` */
  list(
    id: string,
    query?: undefined,
    options?: RequestOptions,
  ): ApiCall<AsyncIterable<RunEvent>, WatchRunFailure> {
    return watchRun(this.#client, id, query, options);
  }
}
