import { ShapeOrNothingSchema, ShapeSchema } from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type { Shape, ShapeOrNothing } from "../types.js";

function createShapeDescriptor(): Operation {
  return {
    id: "createShape",
    method: "POST",
    path: "/shapes",
    request: { required: true, content: { "application/json": { schema: ShapeSchema } } },
    responses: { "201": { content: { "application/json": { schema: ShapeOrNothingSchema } } } },
  };
}

/** What `createShape` may fail with, beside what every call may. */
export type CreateShapeFailure = never;

/** `POST /shapes` */
export function createShape(
  client: Client,
  body: Shape,
  options?: RequestOptions,
): ApiCall<ShapeOrNothing, CreateShapeFailure> {
  return send(client, createShapeDescriptor(), { body }, options);
}

/** The operations of `shapes`. */
export class ShapesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `POST /shapes` */
  create(body: Shape, options?: RequestOptions): ApiCall<ShapeOrNothing, CreateShapeFailure> {
    return createShape(this.#client, body, options);
  }
}
