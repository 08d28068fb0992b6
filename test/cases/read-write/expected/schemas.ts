import * as z from "zod";
import { isDateTime } from "./runtime/zod/formats/date-time.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import type { ListUsersResponse, Team, TeamRequest, Unused, User, UserRequest } from "./types.js";

export const ListUsersResponseSchema: z.ZodLazy<z.ZodType<ListUsersResponse>> =
  /* @__PURE__ */ lazySchema<ListUsersResponse>(() => z.array(UserSchema.unwrap()));

export const UserSchema: z.ZodLazy<z.ZodType<User>> = /* @__PURE__ */ lazySchema<User>(() =>
  openObject({ id: z.string(), name: z.string(), team: TeamSchema.unwrap() }),
);

export const UserRequestSchema: z.ZodLazy<z.ZodType<UserRequest>> =
  /* @__PURE__ */ lazySchema<UserRequest>(() =>
    openObject({ password: z.string().min(8), name: z.string(), team: TeamRequestSchema.unwrap() }),
  );

export const TeamSchema: z.ZodLazy<z.ZodType<Team>> = /* @__PURE__ */ lazySchema<Team>(() =>
  openObject({ createdAt: z.stringFormat("date-time", isDateTime).optional(), name: z.string() }),
);

export const TeamRequestSchema: z.ZodLazy<z.ZodType<TeamRequest>> =
  /* @__PURE__ */ lazySchema<TeamRequest>(() => openObject({ name: z.string() }));

export const UnusedSchema: z.ZodLazy<z.ZodType<Unused>> = /* @__PURE__ */ lazySchema<Unused>(() =>
  openObject({ at: z.string().optional() }),
);
