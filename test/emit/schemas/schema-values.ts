import type {
  ArraySchema,
  Assertion,
  LiteralSchema,
  NumberSchema,
  ObjectSchema,
  Property,
  Schema,
  SchemaId,
  StringSchema,
  UnionSchema,
} from "../../../generator/ir/schema.js";

const source = { file: "openapi.yaml", text: "", locate: () => ({ start: 0, end: 0 }) };

const bare = {
  origin: { source, pointer: "" },
  annotations: { examples: [] },
  assertions: [],
} as const;

/** Short ways to write a schema of the IR in a test. */
export const ir = {
  unknown: { kind: "unknown", ...bare },
  never: { kind: "never", ...bare },
  null: { kind: "null", ...bare },
  boolean: { kind: "boolean", ...bare },
  binary: { kind: "binary", direction: "request", ...bare },
  number: (members: Partial<NumberSchema> = {}): Schema => ({
    kind: "number",
    integer: false,
    ...bare,
    ...members,
  }),
  integer: (members: Partial<NumberSchema> = {}): Schema => ({
    kind: "number",
    integer: true,
    ...bare,
    ...members,
  }),
  string: (members: Partial<StringSchema> = {}): Schema => ({
    kind: "string",
    ...bare,
    ...members,
  }),
  literal: (...values: LiteralSchema["values"]): Schema => ({ kind: "literal", values, ...bare }),
  array: (items: Schema, members: Partial<ArraySchema> = {}): Schema => ({
    kind: "array",
    prefixItems: [],
    items,
    ...bare,
    ...members,
  }),
  object: (properties: readonly Property[], members: Partial<ObjectSchema> = {}): Schema => ({
    kind: "object",
    properties,
    patternProperties: [],
    additionalProperties: { kind: "unknown", ...bare },
    indexed: false,
    ...bare,
    ...members,
  }),
  union: (members: readonly Schema[], more: Partial<UnionSchema> = {}): Schema => ({
    kind: "union",
    members,
    exactlyOne: false,
    ...bare,
    ...more,
  }),
  intersection: (...members: readonly Schema[]): Schema => ({
    kind: "intersection",
    members,
    extendable: false,
    ...bare,
  }),
  /** The brand is given by normalize alone; a test's identity is any text. */
  reference: (target: string): Schema => ({
    kind: "reference",
    target: target as SchemaId,
    ...bare,
  }),
  asserting: (schema: Schema, ...assertions: readonly Assertion[]): Schema => ({
    ...schema,
    assertions,
  }),
} as const satisfies Record<string, Schema | ((...parameters: never[]) => Schema)>;

export function required(name: string, schema: Schema): Property {
  return { name, schema, required: true, access: "both" };
}

export function optional(name: string, schema: Schema): Property {
  return { name, schema, required: false, access: "both" };
}
