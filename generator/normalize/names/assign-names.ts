import { childNode, type SpecNode } from "../../document/spec-document.js";
import type { OperationNames } from "../../ir/api.js";
import { runtimeExports } from "../../ir/runtime-exports.js";
import type { SchemaId } from "../../ir/schema.js";
import type { OperationDraft } from "../operations/lower-operations.js";
import { memberNodes } from "../operations/spec-objects.js";
import type { VariantSchema } from "../passes/split-access.js";
import { createResourceFiles, type ResourceFiles } from "./name-files.js";
import { createNamePool, type NamePool } from "./name-pool.js";
import { nameOperations } from "./name-operations.js";
import { nameSchemas, type SchemaNaming } from "./name-schemas.js";

export interface AssignedNames {
  readonly operations: readonly OperationNames[];
  readonly schemas: ReadonlyMap<SchemaId, string>;
  readonly pool: NamePool;
  readonly files: ResourceFiles;
}

/**
 * Names everything that the output exports, in one namespace. Components come before operations, and both before inline
 * schemas, so that what has a name in the description keeps it.
 */
export function assignNames(
  { drafts, schemas }: { drafts: readonly OperationDraft[]; schemas: readonly VariantSchema[] },
  context: Pick<SchemaNaming, "specification" | "settings" | "report" | "reader">,
): AssignedNames {
  const { name } = context.settings.client;
  const called = drafts.filter(({ kind }) => kind === "operation");
  const pool = createNamePool(runtimeExports(name, { webhooks: called.length < drafts.length }));
  const files = createResourceFiles();
  const functions = new Map<string, string>();
  const ids = new Set<string>(schemas.map(({ id }) => id));
  const naming: SchemaNaming = {
    ...context,
    pool,
    operation: ({ document, pointer }) => functions.get(`${document.uri}#${pointer}`),
    mainStatus,
    isDeclared: (id) => ids.has(id),
  };
  const components = nameSchemas(schemas, naming, "component");
  const operations = nameOperations(called, { ...context, pool, files });
  const addName = ({ document, pointer }: SpecNode, word: string): void => {
    const place = `${document.uri}#${pointer}`;
    // Where a second path refers to the same path item, the types keep the name of the first.
    if (!functions.has(place)) functions.set(place, word);
  };
  called.forEach(({ node }, index) => {
    addName(node, operations[index]?.function ?? "");
  });
  for (const { kind, node, operationId, path } of drafts)
    if (kind === "webhook") addName(node, operationId ?? path);
  const inline = nameSchemas(schemas, naming, "inline", components);
  return { operations, schemas: new Map([...components, ...inline]), pool, files };
}

/** The first declared status of success: its type needs no number in its name. */
function mainStatus(operation: SpecNode): string | undefined {
  const statuses = memberNodes(childNode(operation, "responses")).map(([status]) => status);
  return statuses.find((status) => /^2(\d\d|XX)$/iu.test(status)) ?? undefined;
}
