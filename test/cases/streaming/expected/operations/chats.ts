import { StartChatBodySchema, StepSchema } from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import { eventStream } from "../runtime/streaming/event-stream.js";
import type { ServerSentEvent } from "../runtime/streaming/parse-events.js";
import type { StartChatBody, Step } from "../types.js";

function startChatDescriptor(): Operation {
  return {
    id: "startChat",
    method: "POST",
    path: "/chats",
    request: { content: { "application/json": { schema: StartChatBodySchema } } },
    responses: {
      "200": {
        content: {
          "text/event-stream": {
            codec: eventStream({ data: "json", schema: StepSchema, of: "data" }),
          },
        },
      },
    },
    accept: "text/event-stream",
  };
}

/** What `startChat` may fail with, beside what every call may. */
export type StartChatFailure = never;

/** `POST /chats` */
export function startChat(
  client: Client,
  body?: StartChatBody,
  options?: RequestOptions,
): ApiCall<AsyncIterable<ServerSentEvent<Step>>, StartChatFailure> {
  return send(client, startChatDescriptor(), { body }, options);
}

/** The operations of `chats`. */
export class ChatsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `POST /chats` */
  create(
    body?: StartChatBody,
    options?: RequestOptions,
  ): ApiCall<AsyncIterable<ServerSentEvent<Step>>, StartChatFailure> {
    return startChat(this.#client, body, options);
  }
}
