import { parsePointer } from "../../generator/document/json-pointer.js";
import type { NamedSchema } from "../../generator/ir/api.js";

/** A component of a description, by the names that both sides give it. */
export interface SharedSchema {
  /** The key in `components/schemas`. */
  readonly key: string;
  /** The type in `types.ts`. */
  readonly type: string;
}

/**
 * The components that have one type on each side. Where we have one for reading and one for writing, or one more for
 * uploads, theirs is neither.
 */
export function sharedSchemas(schemas: readonly NamedSchema[]): readonly SharedSchema[] {
  const isOnly = ({ pointer }: NamedSchema) =>
    schemas.filter((other) => other.pointer === pointer).length === 1;
  return schemas.filter(isOnly).flatMap(({ pointer, name }) => {
    const [components, group, key, ...rest] = pointer.startsWith("#")
      ? (parsePointer(pointer.slice(1)) ?? [])
      : [];
    const isComponent = components === "components" && group === "schemas" && rest.length === 0;
    return isComponent && key !== undefined ? [{ key, type: name }] : [];
  });
}

/** The line on which the first claim stands; each schema has two, first that ours is assignable to theirs. */
export const firstClaim = 2;

/** A module that compiles where the types of both sides are mutually assignable. */
export function printClaims(schemas: readonly SharedSchema[]): string {
  const lines = schemas.flatMap(({ key, type }) => {
    const theirs = `components["schemas"][${JSON.stringify(key)}]`;
    return [
      `export const ${type}IsTheirs = (ours: Ours.${type}): ${theirs} => ours;`,
      `export const ${type}IsOurs = (theirs: ${theirs}): Ours.${type} => theirs;`,
    ];
  });
  const imports = [
    `import type * as Ours from "./types.js";`,
    `import type { components } from "./openapi.js";`,
  ];
  return [...imports, ...lines].join("\n");
}
