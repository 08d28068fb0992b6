import type { Report } from "../../diagnostics/collector.js";
import { resolveReference } from "../../document/resolve-reference.js";
import { placeOf, type SpecNode, type Specification } from "../../document/spec-document.js";
import type { ManifestIgnored } from "../../ir/output.js";
import type { Schema, SchemaId } from "../../ir/schema.js";
import type { Settings } from "../../ir/settings.js";
import {
  dynamicScopeKey,
  enterResource,
  noDynamicScope,
  resolveDynamicReference,
} from "./dynamic-scope.js";
import { allTypes, createTypeFinder, type SchemaReader } from "./instance-types.js";
import { readKeywords, type Keywords } from "./keywords.js";
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
  /** What another registry has lowered of the same specification with the same settings: it is not lowered again. */
  readonly known?: LoweredSchemas;
}

/** Schemas as they were lowered, before any pass. */
export type LoweredSchemas = ReadonlyMap<SchemaId, Schema>;

/** Where a schema is lowered on its own: nothing is known of the instance. */
export const topSite: Site = {
  expected: allTypes,
  named: true,
  siblings: [],
  files: undefined,
  borrowed: [],
  dynamic: noDynamicScope,
};

/** References are put on a list, not followed, so that no chain of them is too long. */
export function createSchemaRegistry(input: RegistryInput): SchemaRegistry {
  const nodes = new Map<SchemaId, { readonly node: SpecNode; readonly site: Site }>();
  const schemas = new Map<SchemaId, Schema>();
  const reader = createReader(input);
  const typesOf = createTypeFinder(reader);
  const enter = (node: SpecNode, site: Site): Site => {
    const dynamic = enterResource(site.dynamic, node, input.specification);
    return dynamic === site.dynamic ? site : { ...site, dynamic };
  };
  const remember = (node: SpecNode, from: Site): SchemaId => {
    const { files, dynamic } = enter(node, from);
    const site = { ...topSite, files, dynamic };
    const id = schemaId(node, site);
    if (!nodes.has(id)) nodes.set(id, { node, site });
    return id;
  };
  const scope: Scope = {
    ...reader,
    settings: input.settings,
    version: input.specification.version,
    report: input.report,
    lower: (node, site) => lowerSchema(node, site, scope),
    lowerPart: (node, site) => lowerPart(node, site, scope),
    typesOf,
    typesOfSchema: (schema) =>
      schemaTypes(schema, (id) => {
        const target = nodes.get(id);
        return target === undefined ? allTypes : typesOf(target.node);
      }),
    enter,
    targetsOf: (keywords, site) => findTargets(keywords, site, input.specification),
    declare: remember,
    nameInline(node, schema, site) {
      const id = remember(node, site);
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
      for (const [id, { node, site }] of nodes) {
        if (schemas.has(id)) continue;
        schemas.set(id, input.known?.get(id) ?? lowerSchema(node, site, scope));
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

function findTargets(
  keywords: Keywords,
  { dynamic }: Site,
  specification: Specification,
): readonly SpecNode[] {
  const { node } = keywords;
  const reference = keywords.value("$ref");
  const dynamicReference = keywords.value("$dynamicRef");
  const targets = [
    typeof reference === "string" ? resolveReference(specification, node, reference) : undefined,
    typeof dynamicReference === "string"
      ? resolveDynamicReference(node, dynamicReference, dynamic, specification)
      : undefined,
  ];
  return targets.filter((target) => target !== undefined);
}

/** The identity of the schema at a place; bodies with files and dynamic scopes have variants of their own. */
/** A schema with file content is another one than the same schema without. */
const fileMarks = { request: "?files", response: "?parts" } as const;

function schemaId(node: SpecNode, { files, dynamic }: Site): SchemaId {
  const scope = dynamic.size === 0 ? "" : `?scope=${dynamicScopeKey(dynamic)}`;
  // The only place where the brand is given.
  return `${node.document.uri}#${node.pointer}${scope}${files === undefined ? "" : fileMarks[files]}` as SchemaId;
}

/** A pointer as users see it: `#/…` in the entry document, with the file in front elsewhere. */
export function shownPointer(node: SpecNode, specification: Specification): string {
  const isEntry = node.document === specification.entry;
  return `${isEntry ? "" : node.document.file}#${placeOf(node).pointer}`;
}
