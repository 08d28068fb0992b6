import type * as z from "zod";

/**
 * Whether a value is an instance, and nests at most `left` levels of arrays and objects. Of an object it sees what is
 * enumerable, as `JSON.stringify` does. Makes nothing and changes nothing: an accepted value is its own output.
 */
export type Predicate = (value: unknown, left: number, walk: Walk) => boolean;

/** What one question hands from predicate to predicate. */
export interface Walk {
  /** How often a schema of a cycle was asked. */
  visits: number;
  /** Answers of the schemas of a cycle, once there were so many questions that some are repeated. */
  answers: Map<z.core.$ZodType, Map<object, Answer>> | undefined;
}

export interface Answer {
  readonly left: number;
  /** Undefined while the schema is still being asked. */
  accepted?: boolean;
}

/** How the predicates of the parts of a schema are made. */
export interface Reading {
  readonly of: (schema: z.core.$ZodType) => Predicate;
  /** Where the answer no counts as well, nothing is tolerated. */
  readonly strictly: (schema: z.core.$ZodType) => Predicate;
  /** Whether keys and enum members that a schema does not know are accepted. */
  readonly tolerates: boolean;
}

/** Only zod can tell: the schema or the value is of a kind that predicates do not know. */
export class Undecided extends Error {}

/** Makes the predicate of a schema class of our own. */
export type CreatePredicate = (reading: Reading) => Predicate;

/** What zod's own classes do not have. */
interface Internals {
  [predicate]?: CreatePredicate;
}

const predicate: unique symbol = /* @__PURE__ */ Symbol("clientwright.predicate");

export function giveOwnPredicate(schema: z.core.$ZodType, create: CreatePredicate): void {
  (schema._zod as Internals)[predicate] = create;
}

export function ownPredicate(schema: z.core.$ZodType): CreatePredicate | undefined {
  return (schema._zod as Internals)[predicate];
}

export function acceptAny(options: readonly Predicate[]): Predicate {
  return (value, left, walk) => options.some((accepts) => accepts(value, left, walk));
}
