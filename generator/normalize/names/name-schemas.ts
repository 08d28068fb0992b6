import type { Report } from "../../diagnostics/collector.js";
import { parsePointer } from "../../document/json-pointer.js";
import { placeOf, type SpecNode, type Specification } from "../../document/spec-document.js";
import type { SchemaId } from "../../ir/schema.js";
import type { Settings } from "../../ir/settings.js";
import type { VariantSchema } from "../passes/split-access.js";
import { shownPointer } from "../schemas/schema-registry.js";
import type { SchemaReader } from "../schemas/instance-types.js";
import { namePlace } from "./name-place.js";
import type { NamePool } from "./name-pool.js";
import { pascalCase } from "./words.js";

export interface SchemaNaming {
  readonly specification: Specification;
  readonly settings: Settings;
  readonly report: Report;
  readonly pool: NamePool;
  readonly reader: SchemaReader;
  /** The function of the operation at a node, and the first status of success of its responses. */
  readonly operation: (node: SpecNode) => string | undefined;
  readonly mainStatus: (operation: SpecNode) => string | undefined;
  /** Whether there is a schema with this identity. */
  readonly isDeclared: (id: string) => boolean;
}

/**
 * The type names of the components, by their keys, or of the inline schemas, by their places. Components come first:
 * `known` are theirs.
 */
export function nameSchemas(
  schemas: readonly VariantSchema[],
  naming: SchemaNaming,
  part: "component" | "inline",
  known: ReadonlyMap<SchemaId, string> = new Map(),
): ReadonlyMap<SchemaId, string> {
  const chosen = schemas.filter(
    ({ node }) => (componentKey(node, naming) !== undefined) === (part === "component"),
  );
  const roots = {
    reader: naming.reader,
    operation: naming.operation,
    mainStatus: naming.mainStatus,
    component: componentNames(schemas, known, naming),
  };
  const inOrder = [...chosen].sort((left, right) => rank(left, naming) - rank(right, naming));
  const names = new Map<SchemaId, string>();
  for (const schema of inOrder) {
    const key = componentKey(schema.node, naming);
    const wanted =
      configuredName(schema, naming) ??
      (key === undefined ? namePlace(schema.node, roots) : componentName(key, schema, naming));
    names.set(
      schema.id,
      claimType(`${wanted}${variantSuffix(schema, naming.isDeclared)}`, schema, naming),
    );
  }
  return names;
}

/** What the names of inline schemas start from: the name of the component that they stand in, without a suffix. */
function componentNames(
  schemas: readonly VariantSchema[],
  known: ReadonlyMap<SchemaId, string>,
  naming: SchemaNaming,
): (node: SpecNode) => string | undefined {
  const byPointer = new Map<string, string>();
  for (const { id, node, suffix } of schemas) {
    const name = known.get(id);
    if (name === undefined || suffix !== "" || byPointer.has(node.pointer)) continue;
    byPointer.set(node.pointer, name);
  }
  return (node) =>
    componentKey(node, naming) === undefined ? undefined : byPointer.get(node.pointer);
}

/** Keys that are names already come first, so that what needs adjusting gives way. */
function rank(schema: VariantSchema, naming: SchemaNaming): number {
  const key = componentKey(schema.node, naming);
  if (key === undefined) return 2;
  return pascalCase(key) === key ? 0 : 1;
}

/** The key under `components/schemas` of the entry document; undefined elsewhere. */
function componentKey(node: SpecNode, { specification }: SchemaNaming): string | undefined {
  if (node.document !== specification.entry) return undefined;
  const [components, schemas, key, ...rest] = parsePointer(node.pointer) ?? [];
  if (components !== "components" || schemas !== "schemas" || rest.length > 0) return undefined;
  return key;
}

function configuredName(schema: VariantSchema, naming: SchemaNaming): string | undefined {
  const pointer = shownPointer(schema.node, naming.specification);
  return Object.hasOwn(naming.settings.names, pointer) ? naming.settings.names[pointer] : undefined;
}

function componentName(key: string, schema: VariantSchema, naming: SchemaNaming): string {
  const name = pascalCase(key) || "Schema";
  const suffix = variantSuffix(schema, naming.isDeclared);
  const clashes = [`${name}${suffix}`, `${name}${suffix}Schema`].some((one) =>
    naming.pool.has(one),
  );
  if (!clashes) return name;
  const instead = `${name}Model`;
  naming.report(
    "name-adjusted",
    { name, instead: `${instead}${suffix}` },
    placeOf(schema.node, "key"),
  );
  return instead;
}

/** A body with files needs a word of its own only beside the same schema without. */
function variantSuffix(
  { id, suffix }: VariantSchema,
  isDeclared: SchemaNaming["isDeclared"],
): string {
  const word = id.includes("?files") ? "Upload" : "Download";
  const plain = id.replace(/\?(files|parts)/u, "");
  return `${plain !== id && isDeclared(plain) ? word : ""}${suffix}`;
}

/** A type's validator is exported beside it: both names must be free. */
function claimType(name: string, schema: VariantSchema, { pool, report }: SchemaNaming): string {
  const claimed = pool.claim(name, (candidate) => [`${candidate}Schema`]);
  if (claimed !== name) {
    report("name-adjusted", { name, instead: claimed }, placeOf(schema.node, "key"));
  }
  return claimed;
}
