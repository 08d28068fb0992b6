import type * as z from "zod";
import { Undecided, type Answer, type Predicate, type Reading, type Walk } from "./predicate.js";

/** After so many visits to schemas of a cycle, answers are kept: each level may ask the next one twice. */
const freeVisits = 100;

/** The predicate of a schema that closes a cycle, made when the first value comes. */
export function lazyPredicate(schema: z.core.$ZodLazy, reading: Reading): Predicate {
  let accepts: Predicate | undefined;
  return (value, left, walk) => {
    accepts ??= reading.of(schema._zod.innerType);
    if (typeof value !== "object" || value === null || (walk.visits += 1) <= freeVisits) {
      return accepts(value, left, walk);
    }
    const answers = answersOf(schema._zod.innerType, walk);
    const known = answers.get(value);
    if (known?.left === left && known.accepted !== undefined) return known.accepted;
    // A question inside itself, or one value at two depths.
    if (known !== undefined) throw new Undecided();
    const answer: Answer = { left };
    answers.set(value, answer);
    return (answer.accepted = accepts(value, left, walk));
  };
}

function answersOf(schema: z.core.$ZodType, walk: Walk): Map<object, Answer> {
  walk.answers ??= new Map();
  let answers = walk.answers.get(schema);
  if (answers === undefined) walk.answers.set(schema, (answers = new Map()));
  return answers;
}
