import type { Report } from "../../diagnostics/collector.js";
import type { SpecNode } from "../../document/spec-document.js";
import type { BinarySchema, Schema, SchemaId } from "../../ir/schema.js";
import type { Settings } from "../../ir/settings.js";
import type { DynamicScope } from "./dynamic-scope.js";
import type { SchemaReader, TypeSet } from "./instance-types.js";
import type { Keywords } from "./keywords.js";

/** The place that a schema is lowered for. */
export interface Site {
  /** What the instance can be, as far as the schemas around say. */
  readonly expected: TypeSet;
  /** Whether inline schemas become named types; not inside assertions, whose schemas have no part in a type. */
  readonly named: boolean;
  /** Other schemas that the same instance must satisfy: where a required key may be declared. */
  readonly siblings: readonly SpecNode[];
  /** Where `format: binary` means file content, as it does in a multipart body: which way that goes. */
  readonly files: BinarySchema["direction"] | undefined;
  /** Properties of siblings that are being lowered for keys which are required here: what leads back to one ends. */
  readonly borrowed: readonly SpecNode[];
  /** What a `$dynamicRef` in the schema can mean. */
  readonly dynamic: DynamicScope;
}

/** What lowering needs beside the schema at hand. */
export interface Scope extends SchemaReader {
  readonly settings: Settings;
  /** Of OpenAPI, as the description names it. */
  readonly version: string;
  readonly report: Report;
  typesOf(node: SpecNode): TypeSet;
  /** The types of what a lowered schema allows, through its references. */
  typesOfSchema(schema: Schema): TypeSet;
  /** What a schema means; see `lowerSchema`. */
  lower(node: SpecNode, site: Site): Schema;
  /** The same for a schema inside another one; see `lowerPart`. */
  lowerPart(node: SpecNode, site: Site): Schema;
  /** The site inside a schema, whose resource may add to the dynamic scope. */
  enter(node: SpecNode, site: Site): Site;
  /** What `$ref` and `$dynamicRef` of a schema lead to. */
  targetsOf(keywords: Keywords, site: Site): readonly SpecNode[];
  /** The identity of a reference's target, which is lowered later. */
  declare(target: SpecNode, site: Site): SchemaId;
  /** Gives an inline schema that was lowered an identity of its own. */
  nameInline(node: SpecNode, schema: Schema, site: Site): SchemaId;
  /** Records an assertion that the validators do not enforce. */
  ignore(node: SpecNode, ignored: { keyword: string; reason: string }): void;
}

/** The site of a schema for another instance: a property, an item. */
export function siteInside(site: Site, expected: Site["expected"]): Site {
  return { ...site, expected, siblings: [] };
}
