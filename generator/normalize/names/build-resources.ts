import type { Operation, Resource, Tag } from "../../ir/api.js";
import type { AssignedNames } from "./assign-names.js";
import { pascalCase } from "./words.js";

/** The tree of the class face; resources and operations in document order. */
export function buildResources(operations: readonly TaggedOperation[], naming: Naming): Resource {
  return buildResource([], operations, naming);
}

/** An operation with the tags that the description gives it. */
export type TaggedOperation = Operation & { readonly tags: readonly string[] };

interface Naming extends Pick<AssignedNames, "pool" | "files"> {
  /** By name. */
  readonly tags: ReadonlyMap<string, Tag>;
}

function buildResource(
  path: readonly string[],
  operations: readonly TaggedOperation[],
  naming: Naming,
): Resource {
  const { pool, files, tags } = naming;
  const depth = path.length;
  const own = operations.filter(({ names }) => names.resource.length === depth);
  const groups = new Map<string, TaggedOperation[]>();
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
    file: files(path),
    path,
    ...sharedTag(own, tags),
    operations: own,
    children: [...groups].map(([name, group]) => buildResource([...path, name], group, naming)),
  };
}

/** The declared tag that all operations have; the first of several. */
function sharedTag(
  operations: readonly TaggedOperation[],
  tags: ReadonlyMap<string, Tag>,
): Pick<Resource, "tag"> {
  const [first, ...others] = operations;
  const name = first?.tags.find(
    (one) => tags.has(one) && others.every((operation) => operation.tags.includes(one)),
  );
  const tag = name === undefined ? undefined : tags.get(name);
  return tag === undefined ? {} : { tag };
}
