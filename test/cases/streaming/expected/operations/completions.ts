import { CompleteBodySchema, DeltaSchema, StepSchema } from "../checks.js";
import {
  type AcceptChoices,
  type Accepts,
  type AcceptsDefault,
  acceptAs,
} from "../runtime/accept-as.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import { eventStream } from "../runtime/streaming/event-stream.js";
import { jsonLines } from "../runtime/streaming/json-lines.js";
import type { ServerSentEvent } from "../runtime/streaming/parse-events.js";
import type { CompleteBody, Delta, Step } from "../types.js";

function completeDescriptor(): Operation {
  return {
    id: "complete",
    method: "POST",
    path: "/completions",
    request: { required: true, content: { "application/json": { schema: CompleteBodySchema } } },
    responses: { "200": { content: { "application/json": { schema: StepSchema } } }, "202": {} },
  };
}

function completeChoices(): AcceptChoices {
  return {
    "text/event-stream": {
      "200": {
        content: {
          "text/event-stream": {
            codec: eventStream({ data: "json", schema: DeltaSchema, of: "data" }),
          },
        },
      },
    },
    "application/x-ndjson": {
      "200": { content: { "application/x-ndjson": { codec: jsonLines(DeltaSchema) } } },
    },
  };
}

/** The options of `complete`. */
export interface CompleteOptions extends RequestOptions {
  /** The media type to ask for instead of the usual one. */
  readonly accept?: "text/event-stream" | "application/x-ndjson" | undefined;
}

/** What `complete` may fail with, beside what every call may. */
export type CompleteFailure = never;

/**
 * `POST /completions`
 *
 * Asks for `text/event-stream`.
 */
export function complete(
  client: Client,
  body: CompleteBody,
  options: CompleteOptions & Accepts<"text/event-stream">,
): ApiCall<AsyncIterable<ServerSentEvent<Delta>> | undefined, CompleteFailure>;
/**
 * `POST /completions`
 *
 * Asks for `application/x-ndjson`.
 */
export function complete(
  client: Client,
  body: CompleteBody,
  options: CompleteOptions & Accepts<"application/x-ndjson">,
): ApiCall<AsyncIterable<Delta> | undefined, CompleteFailure>;
/** `POST /completions` */
export function complete(
  client: Client,
  body: CompleteBody,
  options?: CompleteOptions & AcceptsDefault,
): ApiCall<Step | undefined, CompleteFailure>;
/** `POST /completions` */
export function complete(
  client: Client,
  body: CompleteBody,
  options?: CompleteOptions,
): ApiCall<
  Step | undefined | AsyncIterable<ServerSentEvent<Delta>> | AsyncIterable<Delta>,
  CompleteFailure
>;
export function complete(
  client: Client,
  body: CompleteBody,
  options?: CompleteOptions,
): ApiCall<
  Step | undefined | AsyncIterable<ServerSentEvent<Delta>> | AsyncIterable<Delta>,
  CompleteFailure
> {
  return send(
    client,
    acceptAs(completeDescriptor(), completeChoices(), options),
    { body },
    options,
  );
}

/** The operations of `completions`. */
export class CompletionsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * `POST /completions`
   *
   * Asks for `text/event-stream`.
   */
  create(
    body: CompleteBody,
    options: CompleteOptions & Accepts<"text/event-stream">,
  ): ApiCall<AsyncIterable<ServerSentEvent<Delta>> | undefined, CompleteFailure>;
  /**
   * `POST /completions`
   *
   * Asks for `application/x-ndjson`.
   */
  create(
    body: CompleteBody,
    options: CompleteOptions & Accepts<"application/x-ndjson">,
  ): ApiCall<AsyncIterable<Delta> | undefined, CompleteFailure>;
  /** `POST /completions` */
  create(
    body: CompleteBody,
    options?: CompleteOptions & AcceptsDefault,
  ): ApiCall<Step | undefined, CompleteFailure>;
  /** `POST /completions` */
  create(
    body: CompleteBody,
    options?: CompleteOptions,
  ): ApiCall<
    Step | undefined | AsyncIterable<ServerSentEvent<Delta>> | AsyncIterable<Delta>,
    CompleteFailure
  >;
  create(
    body: CompleteBody,
    options?: CompleteOptions,
  ): ApiCall<
    Step | undefined | AsyncIterable<ServerSentEvent<Delta>> | AsyncIterable<Delta>,
    CompleteFailure
  > {
    return complete(this.#client, body, options);
  }
}
