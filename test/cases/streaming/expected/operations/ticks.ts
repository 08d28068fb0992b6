import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import { eventStream } from "../runtime/streaming/event-stream.js";
import type { ServerSentEvent } from "../runtime/streaming/parse-events.js";

function listTicksDescriptor(): Operation {
  return {
    id: "listTicks",
    method: "GET",
    path: "/ticks",
    responses: {
      "200": { content: { "text/event-stream": { codec: eventStream({ data: "text" }) } } },
    },
    accept: "text/event-stream",
  };
}

/** What `listTicks` may fail with, beside what every call may. */
export type ListTicksFailure = never;

/** `GET /ticks` */
export function listTicks(
  client: Client,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<AsyncIterable<ServerSentEvent<string>>, ListTicksFailure> {
  return send(client, listTicksDescriptor(), { query }, options);
}

/** The operations of `ticks`. */
export class TicksResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /ticks` */
  list(
    query?: undefined,
    options?: RequestOptions,
  ): ApiCall<AsyncIterable<ServerSentEvent<string>>, ListTicksFailure> {
    return listTicks(this.#client, query, options);
  }
}
