import type { Constants } from "./define-schema.js";

/** The constants of an instance of both schemas: what both know about a property holds together. */
export function intersectConstants(
  left: Constants | undefined,
  right: Constants | undefined,
): Constants | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  const shared = Object.keys(left).filter((key) => Object.hasOwn(right, key));
  const both = shared.map((key) => [key, intersectSets(left[key], right[key])] as const);
  return { ...left, ...right, ...Object.fromEntries(both) };
}

/** The constants of an instance of one of the schemas: only a property that all know something about has any. */
export function uniteConstants(members: readonly (Constants | undefined)[]): Constants {
  const [first = {}, ...rest] = members;
  const shared = Object.keys(first).filter((key) =>
    rest.every((member) => member !== undefined && Object.hasOwn(member, key)),
  );
  return Object.fromEntries(
    shared.map((key) => [key, new Set(members.flatMap((member) => [...(member?.[key] ?? [])]))]),
  );
}

type Values = Constants[string];

function intersectSets(left: Values = new Set(), right: Values = new Set()): Values {
  return new Set([...left].filter((value) => right.has(value)));
}
