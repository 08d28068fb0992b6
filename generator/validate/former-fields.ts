import type { ObjectKind } from "../document/structure.js";

/** What Swagger 2.0 wrote into an object, and what says it since 3.0: people carry these over. */
const formerFields: Readonly<Partial<Record<ObjectKind, Readonly<Record<string, string>>>>> = {
  openapi: {
    host: "servers",
    basePath: "servers",
    schemes: "servers",
    consumes: "content",
    produces: "content",
    definitions: "components.schemas",
    parameters: "components.parameters",
    responses: "components.responses",
    securityDefinitions: "components.securitySchemes",
  },
  operation: { consumes: "requestBody.content", produces: "content", schemes: "servers" },
  parameter: {
    type: "schema.type",
    format: "schema.format",
    items: "schema.items",
    enum: "schema.enum",
    default: "schema.default",
    collectionFormat: "style",
    pattern: "schema.pattern",
    minimum: "schema.minimum",
    maximum: "schema.maximum",
  },
  response: { schema: "content", examples: "content" },
  header: {
    type: "schema.type",
    format: "schema.format",
    items: "schema.items",
    collectionFormat: "style",
  },
  securityScheme: {
    flow: "flows",
    authorizationUrl: "flows",
    tokenUrl: "flows",
    scopes: "flows",
  },
};

/** What says since 3.0 what this field of Swagger 2.0 said; undefined for a field that 2.0 has not either. */
export function successorOf(kind: ObjectKind, field: string): string | undefined {
  const fields = formerFields[kind] ?? {};
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
