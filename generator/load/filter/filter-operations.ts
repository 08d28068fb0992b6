import type { Report } from "../../diagnostics/collector.js";
import { createGlob } from "../../diagnostics/glob.js";
import { suggest } from "../../diagnostics/suggest.js";
import { findOrphans } from "../../document/find-orphans.js";
import type { SpecNode, Specification } from "../../document/spec-document.js";
import type { ObjectKind } from "../../document/structure.js";
import { identityOf } from "../../document/walk-structure.js";
import type { OperationFilter, Settings } from "../../ir/settings.js";
import { listOperations, type ListedOperation } from "./list-operations.js";
import { removeValues } from "./remove-values.js";

/** Which operations a description is reduced to. */
export type OperationFilters = Pick<Settings, "include" | "exclude">;

/**
 * The description as if it had only the operations that the filters keep, and the components that these need. What
 * is left keeps its pointers. An operation of a path item that several paths share stays when it is kept for any of them.
 * Undefined after a report that nothing is left.
 */
export function filterOperations(
  specification: Specification,
  { include, exclude }: OperationFilters = { include: [], exclude: [] },
  report: Report,
): Specification | undefined {
  if (include.length + exclude.length === 0) return specification;
  const operations = listOperations(specification);
  // Of documents that could not be read nobody knows the operations.
  const isWhole = (specification.unread?.size ?? 0) === 0;
  for (const filter of isWhole ? [...include, ...exclude] : [])
    reportUnused(filter, operations, report);
  const isIncluded = include.length === 0 ? () => true : anyOf(include);
  const isExcluded = anyOf(exclude);
  const kept = operations.filter((one) => isIncluded(one) && !isExcluded(one));
  if (kept.length === 0 && isWhole) {
    report("filters-keep-nothing", {});
    return undefined;
  }
  const smaller = removeValues(specification, findUnwanted(operations, kept));
  const orphans = findOrphans(smaller, staying).map(({ node }) => node);
  return removeValues(smaller, orphans);
}

/** Components that stay: they are named by other means than references, or no type comes from them. */
const staying: ReadonlySet<ObjectKind> = new Set(["securityScheme", "example", "link"]);

function anyOf(filters: readonly OperationFilter[]): (operation: ListedOperation) => boolean {
  const conditions = filters.map(createCondition);
  return (operation) => conditions.some((isMet) => isMet(operation));
}

function createCondition({ by, pattern, method }: OperationFilter) {
  const matches = createGlob(pattern);
  return (operation: ListedOperation): boolean =>
    (method === undefined || method === operation.method) && operation[by].some(matches);
}

function reportUnused(
  filter: OperationFilter,
  operations: readonly ListedOperation[],
  report: Report,
): void {
  if (operations.some(createCondition(filter))) return;
  const { written, by, pattern } = filter;
  const near = suggest(pattern, [...new Set(operations.flatMap((operation) => operation[by]))]);
  const prefix = written.slice(0, written.length - pattern.length);
  // Where the path exists, it is the method that does not.
  const suggestion = near === undefined || near === pattern ? undefined : `${prefix}${near}`;
  report("filter-matches-nothing", { filter: written, suggestion });
}

/** The operations that no path keeps, and the paths of which nothing is left. */
function findUnwanted(
  operations: readonly ListedOperation[],
  kept: readonly ListedOperation[],
): readonly SpecNode[] {
  const wanted = new Set(
    kept.flatMap(({ node, holder }) => [identityOf(node), identityOf(holder)]),
  );
  return operations
    .flatMap(({ node, holder }) => [node, holder])
    .filter((node) => !wanted.has(identityOf(node)));
}
