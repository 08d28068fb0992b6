import { ListUsersResponseSchema, UserRequestSchema, UserSchema } from "../checks.js";
import type { ApiCall } from "../runtime/api-call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/request-options.js";
import { send } from "../runtime/send.js";
import type { ListUsersResponse, User, UserRequest } from "../types.js";

function createUserDescriptor(): Operation {
  return {
    id: "createUser",
    method: "POST",
    path: "/users",
    request: { required: true, content: { "application/json": { schema: UserRequestSchema } } },
    responses: { "200": { content: { "application/json": { schema: UserSchema } } } },
    sensitive: { request: ["/**/password"] },
  };
}

/** What `createUser` may fail with, beside what every call may. */
export type CreateUserFailure = never;

/** `POST /users` */
export function createUser(
  client: Client,
  body: UserRequest,
  options?: RequestOptions,
): ApiCall<User, CreateUserFailure> {
  return send(client, createUserDescriptor(), { body }, options);
}

function listUsersDescriptor(): Operation {
  return {
    id: "listUsers",
    method: "GET",
    path: "/users",
    responses: { "200": { content: { "application/json": { schema: ListUsersResponseSchema } } } },
  };
}

/** What `listUsers` may fail with, beside what every call may. */
export type ListUsersFailure = never;

/** `GET /users` */
export function listUsers(
  client: Client,
  query?: undefined,
  options?: RequestOptions,
): ApiCall<ListUsersResponse, ListUsersFailure> {
  return send(client, listUsersDescriptor(), { query }, options);
}

/** The operations of `users`. */
export class UsersResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `POST /users` */
  create(body: UserRequest, options?: RequestOptions): ApiCall<User, CreateUserFailure> {
    return createUser(this.#client, body, options);
  }

  /** `GET /users` */
  list(query?: undefined, options?: RequestOptions): ApiCall<ListUsersResponse, ListUsersFailure> {
    return listUsers(this.#client, query, options);
  }
}
