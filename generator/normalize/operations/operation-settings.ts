import type { Report } from "../../diagnostics/collector.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { OperationSettings, Settings } from "../../ir/settings.js";

/** What an operation is named by in the configuration. */
export interface ConfiguredOperation {
  readonly operationId?: string;
  readonly method: string;
  readonly path: string;
}

/** What the configuration says about an operation, by its operationId or else by `METHOD /path`. */
export function operationSettings(
  operation: ConfiguredOperation,
  { operations }: Pick<Settings, "operations">,
): OperationSettings {
  const key = keysOf(operation).find((candidate) => Object.hasOwn(operations, candidate));
  return (key === undefined ? undefined : operations[key]) ?? {};
}

/** Reports what the configuration says of operations that do not exist, unless filters may have taken them out. */
export function reportUnknownOperations(
  operations: readonly ConfiguredOperation[],
  { settings, report }: { readonly settings: Settings; readonly report: Report },
): void {
  if (settings.include.length + settings.exclude.length > 0) return;
  const known = operations.flatMap(keysOf);
  for (const key of Object.keys(settings.operations))
    if (!known.includes(key)) report("operation-unknown", { key, suggestion: suggest(key, known) });
}

function keysOf({ operationId, method, path }: ConfiguredOperation): readonly string[] {
  return [...(operationId === undefined ? [] : [operationId]), `${method} ${path}`];
}
