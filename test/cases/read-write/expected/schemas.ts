import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { isDateTime } from "./runtime/zod/formats/date-time.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import * as schemas from "./schemas.js";
import type { ListUsersResponse, Team, TeamRequest, Unused, User, UserRequest } from "./types.js";

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const ListUsersResponseSchema: z.Validator<ListUsersResponse> =
  /* @__PURE__ */ lazy<ListUsersResponse>(
    () => z.array(z.unwrap(schemas.UserSchema)),
    () => checks.ListUsersResponseSchema,
  );

export const UserSchema: z.Validator<User> = /* @__PURE__ */ lazy<User>(
  () => openObject({ id: z.string(), name: z.string(), team: z.unwrap(schemas.TeamSchema) }),
  () => checks.UserSchema,
);

export const UserRequestSchema: z.Validator<UserRequest> = /* @__PURE__ */ lazy<UserRequest>(
  () =>
    openObject({
      password: z.string().min(8),
      name: z.string(),
      team: z.unwrap(schemas.TeamRequestSchema),
    }),
  () => checks.UserRequestSchema,
);

export const TeamSchema: z.Validator<Team> = /* @__PURE__ */ lazy<Team>(
  () =>
    openObject({ createdAt: z.stringFormat("date-time", isDateTime).optional(), name: z.string() }),
  () => checks.TeamSchema,
);

export const TeamRequestSchema: z.Validator<TeamRequest> = /* @__PURE__ */ lazy<TeamRequest>(
  () => openObject({ name: z.string() }),
  () => checks.TeamRequestSchema,
);

export const UnusedSchema: z.Validator<Unused> = /* @__PURE__ */ lazy<Unused>(
  () => openObject({ at: z.string().optional() }),
  () => checks.UnusedSchema,
);
