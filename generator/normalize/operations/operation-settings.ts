import type { OperationSettings, Settings } from "../../ir/settings.js";
import type { OperationDraft } from "./lower-operations.js";

/** What the configuration says about an operation, by its operationId or else by `METHOD /path`. */
export function operationSettings(
  { operationId, method, path }: Pick<OperationDraft, "operationId" | "method" | "path">,
  { operations }: Pick<Settings, "operations">,
): OperationSettings {
  const keys = [...(operationId === undefined ? [] : [operationId]), `${method} ${path}`];
  const key = keys.find((candidate) => Object.hasOwn(operations, candidate));
  return (key === undefined ? undefined : operations[key]) ?? {};
}
