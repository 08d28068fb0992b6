import type { Place } from "../diagnostics/diagnostic.js";
import type { JsonValue } from "../document/json-value.js";

declare const schemaId: unique symbol;

/** Identifies a named schema: the URI and pointer of where it stands, and its read/write variant. */
export type SchemaId = string & { readonly [schemaId]: true };

/** A number as the description wrote it; a `bigint` where a double would round. */
export type JsonNumber = number | bigint;

/** What a schema says to people: it ends in TSDoc and never changes what is valid. */
export interface Annotations {
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly default?: JsonValue;
  readonly examples: readonly JsonValue[];
  /** Says that logs must not show the value: `writeOnly`, `format: password`, `x-sensitive`. */
  readonly sensitive?: boolean;
}

interface SchemaBase {
  readonly origin: Place;
  readonly annotations: Annotations;
  /** What an instance must satisfy beside its kind; each applies only to the instance type that it concerns. */
  readonly assertions: readonly Assertion[];
}

/** Any JSON value. */
export interface UnknownSchema extends SchemaBase {
  readonly kind: "unknown";
}

/** No value at all. */
export interface NeverSchema extends SchemaBase {
  readonly kind: "never";
  /** Whether the description says so (`false`, an empty `enum`), and not what its keywords come to. */
  readonly written?: true;
}

export interface NullSchema extends SchemaBase {
  readonly kind: "null";
}

export interface BooleanSchema extends SchemaBase {
  readonly kind: "boolean";
}

export interface NumberSchema extends SchemaBase {
  readonly kind: "number";
  /** A number with a zero fractional part (JSON Schema 2020-12 validation, section 6.1.1): `1.0` is one. */
  readonly integer: boolean;
  readonly minimum?: JsonNumber;
  readonly maximum?: JsonNumber;
  readonly exclusiveMinimum?: JsonNumber;
  readonly exclusiveMaximum?: JsonNumber;
  readonly multipleOf?: JsonNumber;
  /** The `format` keyword as written; which ones are asserted is decided by `assertedFormat`. */
  readonly format?: string;
  /** The format that the validator enforces. */
  readonly assertedFormat?: NumberFormat;
}

export type NumberFormat = "int32" | "int64" | "float" | "double";

export interface StringSchema extends SchemaBase {
  readonly kind: "string";
  /** In Unicode code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: Pattern;
  readonly format?: string;
  readonly assertedFormat?: StringFormat;
  /** Whether it is a member of a union that has string literals, which its type must not swallow. */
  readonly besideLiterals?: boolean;
}

export type StringFormat =
  | "date-time"
  | "date"
  | "time"
  | "duration"
  | "email"
  | "idn-email"
  | "hostname"
  | "idn-hostname"
  | "ipv4"
  | "ipv6"
  | "uri"
  | "uri-reference"
  | "uri-template"
  | "iri"
  | "iri-reference"
  | "uuid"
  | "json-pointer"
  | "relative-json-pointer"
  | "regex"
  | "byte";

/** A regular expression that compiles with these flags: `u` where it can be. */
export interface Pattern {
  readonly source: string;
  readonly flags: "u" | "";
}

/** Bytes, not JSON: a body, or file content in a multipart body. */
export interface BinarySchema extends SchemaBase {
  readonly kind: "binary";
  /** What is sent may be bytes in many forms; what is received is a `Blob`. */
  readonly direction: "request" | "response";
}

/** One of the listed values, compared by value; never empty, without duplicates. */
export interface LiteralSchema extends SchemaBase {
  readonly kind: "literal";
  readonly values: readonly JsonValue[];
}

export interface ArraySchema extends SchemaBase {
  readonly kind: "array";
  /** What the items before `items` are, position by position (`prefixItems`); an instance may be shorter. */
  readonly prefixItems: readonly Schema[];
  /** Every item behind the prefix; `never` closes the array. */
  readonly items: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface ObjectSchema extends SchemaBase {
  readonly kind: "object";
  /** Without duplicates, in document order; required keys that `properties` does not declare are at the end. */
  readonly properties: readonly Property[];
  /** What keys that match a pattern hold, declared or not. */
  readonly patternProperties: readonly PatternProperty[];
  /** What every other key holds: `never` closes the object. */
  readonly additionalProperties: Schema;
  /** Whether the description spelt `additionalProperties` out, so that the type gets an index signature. */
  readonly indexed: boolean;
}

export interface Property {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly access: "both" | "read" | "write";
  /** What the validator fills in where the property is absent; only where the settings ask for it. */
  readonly fallback?: Fallback;
}

export interface Fallback {
  readonly value: JsonValue;
  /** Whether the type has the property in any case: that of what is received has, what is sent may omit it. */
  readonly isPromised: boolean;
}

export interface PatternProperty {
  readonly pattern: Pattern;
  readonly schema: Schema;
}

/** An instance of at least one member, or of exactly one where `exactlyOne` says so. */
export interface UnionSchema extends SchemaBase {
  readonly kind: "union";
  /** Two or more. */
  readonly members: readonly Schema[];
  /** True only where two members could both match: a `oneOf` whose members exclude each other is a plain union. */
  readonly exactlyOne: boolean;
  /** The property whose distinct required constants tell the members apart, where there is one. */
  readonly tag?: string;
  /** What the tag of each member may be, in the order of the members; where there is a tag. */
  readonly tagValues?: readonly (readonly JsonValue[])[];
}

/** An instance of every member. */
export interface IntersectionSchema extends SchemaBase {
  readonly kind: "intersection";
  /** Two or more, none of them `unknown`. */
  readonly members: readonly Schema[];
  /** Whether the type can be an interface that extends the references and declares the rest. */
  readonly extendable: boolean;
}

/** A use of a named schema. Annotations are those of the place that refers, not of the target. */
export interface ReferenceSchema extends SchemaBase {
  readonly kind: "reference";
  readonly target: SchemaId;
}

/** What a schema means, whatever words the description used. */
export type Schema =
  | UnknownSchema
  | NeverSchema
  | NullSchema
  | BooleanSchema
  | NumberSchema
  | StringSchema
  | BinarySchema
  | LiteralSchema
  | ArraySchema
  | ObjectSchema
  | UnionSchema
  | IntersectionSchema
  | ReferenceSchema;

export type SchemaKind = Schema["kind"];

/** The JSON types of the JSON Schema data model; `integer` is a `number` here. */
export type InstanceType = "null" | "boolean" | "number" | "string" | "array" | "object";

/**
 * A condition that no kind carries. Those of one instance type hold for every other instance
 * (JSON Schema 2020-12 validation, section 6: an assertion applies to the types that it concerns).
 */
export type Assertion =
  | { readonly keyword: "not"; readonly schema: Schema }
  | { readonly keyword: "anyOf"; readonly schemas: readonly Schema[] }
  | { readonly keyword: "oneOf"; readonly schemas: readonly Schema[] }
  | {
      readonly keyword: "if";
      readonly if: Schema;
      readonly then: Schema | undefined;
      readonly else: Schema | undefined;
    }
  | { readonly keyword: "uniqueItems" }
  | {
      readonly keyword: "contains";
      readonly schema: Schema;
      readonly min: number;
      readonly max: number | undefined;
    }
  | { readonly keyword: "minProperties"; readonly value: number }
  | { readonly keyword: "maxProperties"; readonly value: number }
  | { readonly keyword: "propertyNames"; readonly schema: Schema }
  | {
      readonly keyword: "dependentRequired";
      readonly key: string;
      readonly keys: readonly string[];
    }
  | { readonly keyword: "dependentSchemas"; readonly key: string; readonly schema: Schema }
  | {
      readonly keyword: "unevaluatedProperties";
      readonly schema: Schema;
      readonly evaluated: EvaluatedProperties;
    }
  | {
      readonly keyword: "unevaluatedItems";
      readonly schema: Schema;
      readonly evaluated: EvaluatedItems;
    };

/** Which keys the other keywords of a schema evaluate (JSON Schema 2020-12 core, section 11.3). */
export interface EvaluatedProperties {
  readonly all: boolean;
  readonly keys: readonly string[];
  readonly patterns: readonly Pattern[];
  /** What is evaluated too when the instance satisfies `schema`, and what when it does not. */
  readonly when: readonly Conditional<EvaluatedProperties>[];
}

/** Which items the other keywords of a schema evaluate (JSON Schema 2020-12 core, section 11.2). */
export interface EvaluatedItems {
  readonly all: boolean;
  /** The length of the longest evaluated prefix. */
  readonly prefix: number;
  /** Items that satisfy one of these are evaluated. */
  readonly contains: readonly Schema[];
  readonly when: readonly Conditional<EvaluatedItems>[];
}

export interface Conditional<Evaluated> {
  readonly schema: Schema;
  readonly then: Evaluated | undefined;
  readonly else: Evaluated | undefined;
}
