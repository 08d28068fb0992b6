import type { Operation, Resource } from "../../ir/api.js";
import type { AssignedNames } from "./assign-names.js";
import { pascalCase } from "./words.js";

type Names = Pick<AssignedNames, "pool" | "files">;

/** The tree of the class face; resources and operations in document order. */
export function buildResources(operations: readonly Operation[], names: Names): Resource {
  return buildResource([], operations, names);
}

function buildResource(
  path: readonly string[],
  operations: readonly Operation[],
  names: Names,
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
    className: depth === 0 ? "" : names.pool.claim(`${path.map(pascalCase).join("")}Resource`),
    file: names.files(path),
    path,
    operations: own,
    children: [...groups].map(([name, group]) => buildResource([...path, name], group, names)),
  };
}
