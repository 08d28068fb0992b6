import type { Operation, Resource } from "../../ir/api.js";
import type { NamePool } from "./name-pool.js";
import { operationFile } from "./name-operations.js";
import { pascalCase } from "./words.js";

/** The tree of the class face; resources and operations in document order. */
export function buildResources(operations: readonly Operation[], pool: NamePool): Resource {
  return buildResource([], operations, pool);
}

function buildResource(
  path: readonly string[],
  operations: readonly Operation[],
  pool: NamePool,
): Resource {
  const depth = path.length;
  const own = operations.filter(({ names }) => names.resource.length === depth);
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const next = operation.names.resource[depth];
    if (next === undefined) continue;
    const group = groups.get(next);
    if (group === undefined) groups.set(next, [operation]);
    else group.push(operation);
  }
  return {
    property: path.at(-1) ?? "",
    className: depth === 0 ? "" : pool.claim(`${path.map(pascalCase).join("")}Resource`),
    file: operationFile(path),
    path,
    operations: own,
    children: [...groups].map(([name, group]) => buildResource([...path, name], group, pool)),
  };
}
