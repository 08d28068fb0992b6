import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import { ProjectsMembersResource } from "./projects/members.js";

function projectsListDescriptor(): Operation {
  return { id: "projectsList", method: "GET", path: "/v1/projects", responses: { "200": {} } };
}

/** What `projectsList` may fail with, beside what every call may. */
export type ProjectsListFailure = never;

/** `GET /v1/projects` */
export function projectsList(
  client: Client,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<undefined, ProjectsListFailure> {
  return send(client, projectsListDescriptor(), { query }, options);
}

function projectsCreateDescriptor(): Operation {
  return { id: "projectsCreate", method: "POST", path: "/v1/projects", responses: { "200": {} } };
}

/** What `projectsCreate` may fail with, beside what every call may. */
export type ProjectsCreateFailure = never;

/** `POST /v1/projects` */
export function projectsCreate(
  client: Client,
  body?: undefined,
  options?: RequestOptions,
): ApiCall<undefined, ProjectsCreateFailure> {
  return send(client, projectsCreateDescriptor(), { body }, options);
}

function getV1ProjectsByProjectIdDescriptor(): Operation {
  return {
    id: "getV1ProjectsByProjectId",
    method: "GET",
    path: "/v1/projects/{projectId}",
    responses: { "200": {} },
  };
}

/** What `getV1ProjectsByProjectId` may fail with, beside what every call may. */
export type GetV1ProjectsByProjectIdFailure = never;

/** `GET /v1/projects/{projectId}` */
export function getV1ProjectsByProjectId(
  client: Client,
  projectId: string,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<undefined, GetV1ProjectsByProjectIdFailure> {
  return send(
    client,
    getV1ProjectsByProjectIdDescriptor(),
    { path: { projectId }, query },
    options,
  );
}

function postV1ProjectsByProjectIdArchiveDescriptor(): Operation {
  return {
    id: "postV1ProjectsByProjectIdArchive",
    method: "POST",
    path: "/v1/projects/{projectId}:archive",
    responses: { "204": {} },
  };
}

/** What `postV1ProjectsByProjectIdArchive` may fail with, beside what every call may. */
export type PostV1ProjectsByProjectIdArchiveFailure = never;

/** `POST /v1/projects/{projectId}:archive` */
export function postV1ProjectsByProjectIdArchive(
  client: Client,
  projectId: string,
  body?: undefined,
  options?: RequestOptions,
): ApiCall<undefined, PostV1ProjectsByProjectIdArchiveFailure> {
  return send(
    client,
    postV1ProjectsByProjectIdArchiveDescriptor(),
    { path: { projectId }, body },
    options,
  );
}

function projectsListAgainDescriptor(): Operation {
  return { id: "projectsListAgain", method: "GET", path: "/v2/projects", responses: { "200": {} } };
}

/** What `projectsListAgain` may fail with, beside what every call may. */
export type ProjectsListAgainFailure = never;

/** `GET /v2/projects` */
export function projectsListAgain(
  client: Client,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<undefined, ProjectsListAgainFailure> {
  return send(client, projectsListAgainDescriptor(), { query }, options);
}

/** The operations of `projects`. */
export class ProjectsResource {
  readonly #client: Client;
  readonly members: ProjectsMembersResource;

  constructor(client: Client) {
    this.#client = client;
    this.members = new ProjectsMembersResource(client);
  }

  /** `GET /v1/projects` */
  list(query?: undefined, options?: RequestOptions): ApiCall<undefined, ProjectsListFailure> {
    return projectsList(this.#client, query, options);
  }

  /** `POST /v1/projects` */
  create(body?: undefined, options?: RequestOptions): ApiCall<undefined, ProjectsCreateFailure> {
    return projectsCreate(this.#client, body, options);
  }

  /** `GET /v1/projects/{projectId}` */
  retrieve(
    projectId: string,
    query?: undefined,
    options?: RequestOptions,
  ): ApiCall<undefined, GetV1ProjectsByProjectIdFailure> {
    return getV1ProjectsByProjectId(this.#client, projectId, query, options);
  }

  /** `POST /v1/projects/{projectId}:archive` */
  archive(
    projectId: string,
    body?: undefined,
    options?: RequestOptions,
  ): ApiCall<undefined, PostV1ProjectsByProjectIdArchiveFailure> {
    return postV1ProjectsByProjectIdArchive(this.#client, projectId, body, options);
  }

  /** `GET /v2/projects` */
  projectsListAgain(
    query?: undefined,
    options?: RequestOptions,
  ): ApiCall<undefined, ProjectsListAgainFailure> {
    return projectsListAgain(this.#client, query, options);
  }
}
