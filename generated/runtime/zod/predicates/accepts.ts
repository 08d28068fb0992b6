import type * as z from "zod";
import { maxDepth } from "../max-depth.js";
import type { Predicate, Walk } from "./predicate.js";
import { predicateOf } from "./predicate-of.js";

/** Whether a value is known to be an instance; false says nothing. */
export type Accepts = (value: unknown) => boolean;

/** Asks the predicate of a schema, where it has one and the predicate can tell. */
export function createAccepts(schema: z.core.$ZodType, tolerates = false): Accepts {
  const predicate = findPredicate(schema, tolerates);
  const walk: Walk = { visits: 0, answers: undefined };
  return (value) => {
    walk.visits = 0;
    walk.answers = undefined;
    try {
      return predicate(value, maxDepth, walk);
    } catch {
      // `Undecided`, too little stack, or an error of the value's own: zod tells.
      return false;
    }
  };
}

function findPredicate(schema: z.core.$ZodType, tolerates: boolean): Predicate {
  try {
    return predicateOf(schema, tolerates);
  } catch {
    return () => false;
  }
}
