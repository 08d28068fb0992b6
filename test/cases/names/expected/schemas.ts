import * as z from "zod";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import type {
  CheckoutSession,
  CheckoutSessionModel,
  DeleteV1ProjectsByProjectIdMembersByMemberIdPath,
  ErrorBadRequest,
  ErrorModel,
  ErrorModelDetails,
  LoudProject,
  Project,
  ProjectSchemaModel,
} from "./types.js";

export const DeleteV1ProjectsByProjectIdMembersByMemberIdPathSchema: z.ZodLazy<
  z.ZodType<DeleteV1ProjectsByProjectIdMembersByMemberIdPath>
> = /* @__PURE__ */ lazySchema<DeleteV1ProjectsByProjectIdMembersByMemberIdPath>(() =>
  openObject({ projectId: z.string(), "member-id": z.string() }),
);

export const ErrorModelSchema: z.ZodLazy<z.ZodType<ErrorModel>> =
  /* @__PURE__ */ lazySchema<ErrorModel>(() =>
    openObject({ details: ErrorModelDetailsSchema.unwrap().optional() }),
  );

export const ErrorModelDetailsSchema: z.ZodLazy<z.ZodType<ErrorModelDetails>> =
  /* @__PURE__ */ lazySchema<ErrorModelDetails>(() => openObject({ code: z.string().optional() }));

export const ErrorBadRequestSchema: z.ZodLazy<z.ZodType<ErrorBadRequest>> =
  /* @__PURE__ */ lazySchema<ErrorBadRequest>(() => z.string());

export const CheckoutSessionModelSchema: z.ZodLazy<z.ZodType<CheckoutSessionModel>> =
  /* @__PURE__ */ lazySchema<CheckoutSessionModel>(() => z.string());

export const CheckoutSessionSchema: z.ZodLazy<z.ZodType<CheckoutSession>> =
  /* @__PURE__ */ lazySchema<CheckoutSession>(() => z.string());

export const LoudProjectSchema: z.ZodLazy<z.ZodType<LoudProject>> =
  /* @__PURE__ */ lazySchema<LoudProject>(() => z.string());

export const ProjectSchema: z.ZodLazy<z.ZodType<Project>> = /* @__PURE__ */ lazySchema<Project>(
  () => z.string(),
);

export const ProjectSchemaModelSchema: z.ZodLazy<z.ZodType<ProjectSchemaModel>> =
  /* @__PURE__ */ lazySchema<ProjectSchemaModel>(() => z.string());
