import { DeleteV1ProjectsByProjectIdMembersByMemberIdPathSchema } from "../../checks.js";
import type { ApiCall } from "../../runtime/api-call.js";
import type { Client } from "../../runtime/client.js";
import type { Operation } from "../../runtime/operation.js";
import { parameterCheck } from "../../runtime/parameters/parameter-check.js";
import type { RequestOptions } from "../../runtime/request-options.js";
import { send } from "../../runtime/send.js";
import type { DeleteV1ProjectsByProjectIdMembersByMemberIdPath } from "../../types.js";

function deleteV1ProjectsByProjectIdMembersByMemberIdDescriptor(): Operation {
  return {
    id: "deleteV1ProjectsByProjectIdMembersByMemberId",
    method: "DELETE",
    path: "/v1/projects/{projectId}/members/{member-id}",
    prepare: parameterCheck({ path: DeleteV1ProjectsByProjectIdMembersByMemberIdPathSchema }),
    responses: { "204": {} },
  };
}

/** What `deleteV1ProjectsByProjectIdMembersByMemberId` may fail with, beside what every call may. */
export type DeleteV1ProjectsByProjectIdMembersByMemberIdFailure = never;

/** `DELETE /v1/projects/{projectId}/members/{member-id}` */
export function deleteV1ProjectsByProjectIdMembersByMemberId(
  client: Client,
  path: DeleteV1ProjectsByProjectIdMembersByMemberIdPath,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<undefined, DeleteV1ProjectsByProjectIdMembersByMemberIdFailure> {
  return send(
    client,
    deleteV1ProjectsByProjectIdMembersByMemberIdDescriptor(),
    { path: { ...path }, query },
    options,
  );
}

/** The operations of `projects.members`. */
export class ProjectsMembersResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `DELETE /v1/projects/{projectId}/members/{member-id}` */
  delete(
    path: DeleteV1ProjectsByProjectIdMembersByMemberIdPath,
    query?: undefined,
    options?: RequestOptions,
  ): ApiCall<undefined, DeleteV1ProjectsByProjectIdMembersByMemberIdFailure> {
    return deleteV1ProjectsByProjectIdMembersByMemberId(this.#client, path, query, options);
  }
}
