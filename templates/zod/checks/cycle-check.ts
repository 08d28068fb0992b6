import {
  issuesOf,
  tellAll,
  Undecided,
  type Check,
  type Checked,
  type Issue,
  type Walk,
} from "./check.js";

/** After so many visits to schemas of a cycle, answers are kept: each level may ask the next one twice. */
const freeVisits = 100;

/** A schema that closes a cycle, as others refer to it: its check is made when the first value comes. */
export function deferred(schema: Checked): Checked {
  return { checkFor: (tolerates) => cycleCheck(schema, tolerates) };
}

function cycleCheck(schema: Checked, tolerates: boolean): Check {
  return (value, left, walk) => {
    const check = schema.checkFor(tolerates);
    if (typeof value !== "object" || value === null) return check(value, left, walk);
    if (walk.issues !== undefined) return retell(check, value, left, walk);
    walk.visits += 1;
    return walk.visits <= freeVisits ? check(value, left, walk) : recall(check, value, left, walk);
  };
}

interface Answer {
  readonly left: number;
  /** Undefined while the schema is still being asked. */
  accepted?: boolean;
}

function recall(check: Check, value: object, left: number, walk: Walk): boolean {
  const answers = answersOf<Answer>(check, walk);
  const known = answers.get(value);
  if (known?.left === left && known.accepted !== undefined) return known.accepted;
  // A question inside itself, or one value at two depths.
  if (known !== undefined) throw new Undecided();
  const answer: Answer = { left };
  answers.set(value, answer);
  return (answer.accepted = check(value, left, walk));
}

/** A question that is asked again while it is being answered adds nothing to the answer. */
function retell(check: Check, value: object, left: number, walk: Walk): boolean {
  const answers = answersOf<readonly Issue[]>(check, walk);
  const known = answers.get(value);
  if (known !== undefined) return tellAll(walk, left, known);
  answers.set(value, []);
  const issues = issuesOf(check, value, left, walk);
  answers.set(value, issues);
  return tellAll(walk, left, issues);
}

function answersOf<Kept>(check: Check, walk: Walk): Map<object, Kept> {
  walk.answers ??= new Map();
  let answers = walk.answers.get(check);
  if (answers === undefined) walk.answers.set(check, (answers = new Map()));
  // A walk keeps answers of one form.
  return answers as Map<object, Kept>;
}
