import * as z from "zod";
import type { Schema } from "./builders.js";
import { defineSchema, type SchemaClass } from "./define-schema.js";
import { intersectConstants } from "./property-constants.js";
import { hasWrongType, run, type Issue, type Payload } from "./run.js";

/**
 * An instance of every member. Each sees the value as it came in; the output is the first member's. (An intersection of
 * zod merges outputs, which costs ten times as much and forgives a closed member the keys of the other.)
 */
export function intersect(...members: Members): Schema {
  return intersectWith(members, (left) => left);
}

/** Folds members into intersections whose output `merge` makes of those of two members. */
export function intersectWith(
  [first, second, ...rest]: Members,
  merge: (left: unknown, right: unknown) => unknown,
): Schema {
  const join = (left: z.core.$ZodType, right: z.core.$ZodType): Schema =>
    new Intersection({ type: "intersection", left, right, merge });
  return rest.reduce<Schema>(join, join(first, second));
}

export type Members = readonly [z.core.$ZodType, z.core.$ZodType, ...z.core.$ZodType[]];

interface Definition extends z.core.$ZodIntersectionDef {
  readonly merge: (left: unknown, right: unknown) => unknown;
}

const Intersection: SchemaClass<Definition> = /* @__PURE__ */ defineSchema<Definition>({
  name: "ClientwrightIntersection",
  base: () => z.ZodIntersection,
  constants: ({ left, right }) => intersectConstants(left._zod.propValues, right._zod.propValues),
  createParse:
    ({ left, right, merge }) =>
    (payload, context) => {
      const input: unknown = payload.value;
      const one = run(left, input, context);
      payload.value = one.value;
      payload.issues.push(...one.issues);
      if (hasWrongType(one)) return payload;
      const other = run(right, input, context);
      payload.value = merge(one.value, other.value);
      reportNew(payload, other);
      return payload;
    },
});

/** Members that say the same about a place say it once. */
function reportNew(payload: Payload, { issues }: Payload): void {
  const known = new Set(payload.issues.map(describe));
  payload.issues.push(...issues.filter((issue) => !known.has(describe(issue))));
}

function describe({ code, path, message }: Issue): string {
  return JSON.stringify([code, path?.map(String), message]);
}
