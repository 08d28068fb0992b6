import { openapiObjects } from "./openapi-objects.js";
import { schemaObjects } from "./schema-objects.js";
import type { Dialect } from "./spec-document.js";

/** The objects of the OpenAPI Specification, by what they are; `schema` is read by the document's dialect. */
export type ObjectKind =
  | "openapi"
  | "info"
  | "contact"
  | "license"
  | "externalDocs"
  | "server"
  | "serverVariable"
  | "tag"
  | "components"
  | "paths"
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "responses"
  | "response"
  | "callback"
  | "example"
  | "link"
  | "securityScheme"
  | "oauthFlows"
  | "oauthFlow"
  | "securityRequirement"
  | "discriminator"
  | "xml"
  | "schema";

/** What may stand in a field. */
export type Shape =
  | { readonly is: "object"; readonly kind: ObjectKind }
  | { readonly is: "list"; readonly kind: ObjectKind; readonly nonEmpty?: boolean }
  | { readonly is: "map"; readonly kind: ObjectKind }
  | { readonly is: ScalarShape }
  /** Any JSON: a `$ref` in it is data. */
  | { readonly is: "data" };

export type ScalarShape =
  | "string"
  | "strings"
  | "map of strings"
  | "map of lists of strings"
  | "boolean"
  | "number"
  | "count"
  | "type name"
  | "type names"
  | "non-empty list of values"
  | "list of values";

/** The versions of OpenAPI that added fields. */
export type LaterVersion = "3.1" | "3.2";

export interface Field {
  readonly shape: Shape;
  /** How bad it is when it is missing: an error where the object means nothing without it. */
  readonly missing?: "error" | "warning";
  /** The version of OpenAPI from which on it may be missing. */
  readonly missingBefore?: LaterVersion;
  /** The version of OpenAPI that it came with; absent for what 3.0 has. */
  readonly since?: LaterVersion;
  /** Only people read it: a wrong value does not touch what the output does. */
  readonly cosmetic?: boolean;
}

/** One kind of object: its fixed fields, and what every other field holds where names are free. */
export interface ObjectStructure {
  readonly fields: Readonly<Record<string, Field>>;
  readonly others?: Field;
  /** Whether a Reference Object (or a `$ref` keyword) may stand for it. */
  readonly referable: boolean;
  /** Whether what stands beside a `$ref` counts too. */
  readonly siblingsCount: boolean;
}

/** How an object of a kind is built in a dialect. */
export function structureOf(kind: ObjectKind, dialect: Dialect): ObjectStructure {
  return kind === "schema" ? schemaObjects[dialect] : openapiObjects[kind];
}

/** The field of an object by name; undefined when the object has no such field. */
export function fieldOf(structure: ObjectStructure, name: string): Field | undefined {
  if (Object.hasOwn(structure.fields, name)) return structure.fields[name];
  return name.startsWith("x-") ? undefined : structure.others;
}
