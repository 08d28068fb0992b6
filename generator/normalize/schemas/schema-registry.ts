import type { Report } from "../../diagnostics/collector.js";
import { resolveReference } from "../../document/resolve-reference.js";
import { placeOf, type SpecNode, type Specification } from "../../document/spec-document.js";
import type { ManifestIgnored } from "../../ir/output.js";
import type { Schema, SchemaId } from "../../ir/schema.js";
import type { Settings } from "../../ir/settings.js";
import { allTypes, createTypeFinder, type SchemaReader } from "./instance-types.js";
import { readKeywords } from "./keywords.js";
import { lowerPart, lowerSchema } from "./lower-schema.js";
import { schemaTypes } from "./schema-types.js";
import type { Scope, Site } from "./scope.js";

/** A schema with an identity: it will be a type and a validator of its own. */
export interface DeclaredSchema {
  readonly id: SchemaId;
  readonly node: SpecNode;
  readonly schema: Schema;
}

/** Every schema that was named or referred to, by identity, in the order in which they were met. */
export interface SchemaRegistry {
  readonly scope: Scope;
  /** Lowers everything that was referred to, and what that refers to, until nothing is left. */
  finish(): readonly DeclaredSchema[];
}

export interface RegistryInput {
  readonly specification: Specification;
  readonly settings: Settings;
  readonly report: Report;
  readonly ignored: ManifestIgnored[];
}

/** Where a schema is lowered on its own: nothing is known of the instance. */
export const topSite: Site = { expected: allTypes, named: true, siblings: [], binary: false };

/** References are put on a list, not followed, so that no chain of them is too long. */
export function createSchemaRegistry(input: RegistryInput): SchemaRegistry {
  const nodes = new Map<SchemaId, { readonly node: SpecNode; readonly binary: boolean }>();
  const schemas = new Map<SchemaId, Schema>();
  const reader = createReader(input);
  const typesOf = createTypeFinder(reader);
  const remember = (node: SpecNode, binary: boolean): SchemaId => {
    const id = schemaId(node, binary);
    if (!nodes.has(id)) nodes.set(id, { node, binary });
    return id;
  };
  const scope: Scope = {
    ...reader,
    settings: input.settings,
    report: input.report,
    lower: (node, site) => lowerSchema(node, site, scope),
    lowerPart: (node, site) => lowerPart(node, site, scope),
    typesOf,
    typesOfSchema: (schema) =>
      schemaTypes(schema, (id) => {
        const target = nodes.get(id);
        return target === undefined ? allTypes : typesOf(target.node);
      }),
    declare: (target, site) => remember(target, site.binary),
    nameInline(node, schema, site) {
      const id = remember(node, site.binary);
      schemas.set(id, schema);
      return id;
    },
    ignore(node, ignored) {
      input.ignored.push({ pointer: shownPointer(node, input.specification), ...ignored });
    },
  };
  return {
    scope,
    finish() {
      // A Map's iteration also visits what is added while it runs.
      for (const [id, { node, binary }] of nodes) {
        if (!schemas.has(id)) schemas.set(id, lowerSchema(node, { ...topSite, binary }, scope));
      }
      return [...nodes].flatMap(([id, { node }]) => {
        const schema = schemas.get(id);
        return schema === undefined ? [] : [{ id, node, schema }];
      });
    },
  };
}

function createReader({ specification, settings }: RegistryInput): SchemaReader {
  return {
    readKeywords: (node) => readKeywords(node, specification.dialect, settings),
    resolve: (from, reference) => resolveReference(specification, from, reference),
  };
}

/** The identity of the schema at a place; bodies with files have variants of their own. */
export function schemaId(node: SpecNode, binary: boolean): SchemaId {
  // The only place where the brand is given.
  return `${node.document.uri}#${node.pointer}${binary ? "?files" : ""}` as SchemaId;
}

/** A pointer as users see it: `#/…` in the entry document, with the file in front elsewhere. */
export function shownPointer(node: SpecNode, specification: Specification): string {
  const isEntry = node.document === specification.entry;
  return `${isEntry ? "" : node.document.file}#${placeOf(node).pointer}`;
}
