import * as z from "zod";
import { defineSchema, type SchemaClass } from "./define-schema.js";
import { intersectConstants } from "./property-constants.js";
import { hasWrongType, run, type Issue, type Payload } from "./run.js";

/**
 * An instance of every member. Each sees the value as it came in; the output is the first member's. (An intersection of
 * zod merges outputs, which costs ten times as much and forgives a closed member the keys of the other.)
 */
export function intersect<First extends z.ZodType, Second extends z.ZodType>(
  first: First,
  second: Second,
): z.ZodType<z.output<First> & z.output<Second>>;
export function intersect<
  First extends z.ZodType,
  Second extends z.ZodType,
  Rest extends readonly z.ZodType[],
>(
  first: First,
  second: Second,
  ...rest: Rest
): z.ZodType<z.output<First> & z.output<Second> & Every<Rest>>;
export function intersect(...members: readonly [z.ZodType, ...z.ZodType[]]): z.ZodType {
  return intersectWith(members, (left) => left);
}

/** Folds members into intersections whose output `merge` makes of those of two members. */
export function intersectWith(
  [first, ...rest]: readonly [z.ZodType, ...z.ZodType[]],
  merge: (left: unknown, right: unknown) => unknown,
): z.ZodType {
  return rest.reduce<z.ZodType>(
    (left, right) => new Intersection({ type: "intersection", left, right, merge }) as z.ZodType,
    first,
  );
}

/** The intersection of the outputs of schemas. */
type Every<Members extends readonly z.ZodType[]> = Members extends readonly [
  infer First extends z.ZodType,
  ...infer Rest extends readonly z.ZodType[],
]
  ? z.output<First> & Every<Rest>
  : unknown;

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
  createPredicate({ left, right }, { of }) {
    const [one, other] = [of(left), of(right)];
    return (value, depth, walk) => one(value, depth, walk) && other(value, depth, walk);
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
