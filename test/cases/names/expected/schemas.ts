import * as checks from "./checks.js";
import * as z from "./runtime/zod/builders.js";
import type { SchemaCheck } from "./runtime/zod/checks/schema-check.js";
import { lazySchema } from "./runtime/zod/lazy-schema.js";
import { openObject } from "./runtime/zod/open-object.js";
import * as schemas from "./schemas.js";
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

/** An imported function would be looked up through all declarations above each call. */
function lazy<Output>(build: () => unknown, check: () => SchemaCheck): z.Validator<Output> {
  return lazySchema<Output>(build, check);
}

export const DeleteV1ProjectsByProjectIdMembersByMemberIdPathSchema: z.Validator<DeleteV1ProjectsByProjectIdMembersByMemberIdPath> =
  /* @__PURE__ */ lazy<DeleteV1ProjectsByProjectIdMembersByMemberIdPath>(
    () => openObject({ projectId: z.string(), "member-id": z.string() }),
    () => checks.DeleteV1ProjectsByProjectIdMembersByMemberIdPathSchema,
  );

export const ErrorModelSchema: z.Validator<ErrorModel> = /* @__PURE__ */ lazy<ErrorModel>(
  () => openObject({ details: z.unwrap(schemas.ErrorModelDetailsSchema).optional() }),
  () => checks.ErrorModelSchema,
);

export const ErrorModelDetailsSchema: z.Validator<ErrorModelDetails> =
  /* @__PURE__ */ lazy<ErrorModelDetails>(
    () => openObject({ code: z.string().optional() }),
    () => checks.ErrorModelDetailsSchema,
  );

export const ErrorBadRequestSchema: z.Validator<ErrorBadRequest> =
  /* @__PURE__ */ lazy<ErrorBadRequest>(
    () => z.string(),
    () => checks.ErrorBadRequestSchema,
  );

export const CheckoutSessionModelSchema: z.Validator<CheckoutSessionModel> =
  /* @__PURE__ */ lazy<CheckoutSessionModel>(
    () => z.string(),
    () => checks.CheckoutSessionModelSchema,
  );

export const CheckoutSessionSchema: z.Validator<CheckoutSession> =
  /* @__PURE__ */ lazy<CheckoutSession>(
    () => z.string(),
    () => checks.CheckoutSessionSchema,
  );

export const LoudProjectSchema: z.Validator<LoudProject> = /* @__PURE__ */ lazy<LoudProject>(
  () => z.string(),
  () => checks.LoudProjectSchema,
);

export const ProjectSchema: z.Validator<Project> = /* @__PURE__ */ lazy<Project>(
  () => z.string(),
  () => checks.ProjectSchema,
);

export const ProjectSchemaModelSchema: z.Validator<ProjectSchemaModel> =
  /* @__PURE__ */ lazy<ProjectSchemaModel>(
    () => z.string(),
    () => checks.ProjectSchemaModelSchema,
  );
