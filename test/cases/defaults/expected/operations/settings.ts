import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { HttpErrorOf } from "../runtime/errors/http-error-of.js";
import type { Operation } from "../runtime/operation.js";
import { parameterCheck } from "../runtime/parameters/parameter-check.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import {
  ProblemSchema,
  PutSettingsQuerySchema,
  SettingsRequestSchema,
  SettingsSchema,
} from "../schemas.js";
import type { Problem, PutSettingsQuery, Settings, SettingsRequest } from "../types.js";

function putSettingsDescriptor(): Operation {
  return {
    id: "putSettings",
    method: "PUT",
    path: "/settings",
    prepare: parameterCheck({ query: PutSettingsQuerySchema }),
    request: { required: true, content: { "application/json": { schema: SettingsRequestSchema } } },
    responses: {
      "200": { content: { "application/json": { schema: SettingsSchema } } },
      "409": { content: { "application/json": { schema: ProblemSchema } } },
    },
  };
}

/** The options of `putSettings`. */
export interface PutSettingsOptions extends Omit<RequestOptions, "query"> {
  readonly query?: PutSettingsQuery | undefined;
}

/** What `putSettings` may fail with, beside what every call may. */
export type PutSettingsFailure = HttpErrorOf<"409", Problem>;

/** `PUT /settings` */
export function putSettings(
  client: Client,
  body: SettingsRequest,
  options?: PutSettingsOptions,
): ApiCall<Settings, PutSettingsFailure> {
  return send(client, putSettingsDescriptor(), { body }, options);
}

/** The operations of `settings`. */
export class SettingsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `PUT /settings` */
  replaceAll(
    body: SettingsRequest,
    options?: PutSettingsOptions,
  ): ApiCall<Settings, PutSettingsFailure> {
    return putSettings(this.#client, body, options);
  }
}
