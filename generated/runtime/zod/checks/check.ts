/** One problem of a value, as zod reports it. */
export interface Issue {
  readonly code: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  /** What an enum lists. */
  readonly values?: readonly unknown[];
  /** What each alternative of a union has against the value, in paths that start there. */
  readonly errors?: readonly (readonly Issue[])[];
  /** The property whose value names no alternative. */
  readonly discriminator?: string | undefined;
}

/**
 * Whether a value is an instance that nests at most `left` levels of arrays and objects. Where the walk collects issues,
 * all that is wrong is among them when the answer is no, and the depth has been looked at before.
 */
export type Check = (value: unknown, left: number, walk: Walk) => boolean;

/** What one question hands from check to check. */
export interface Walk {
  /** Absent where the answer is all that matters: then the first problem ends the walk. */
  readonly issues: Issue[] | undefined;
  /** The key that leads on from each level, by how many levels were left there. */
  readonly keys: PropertyKey[];
  /** How many levels were left where the paths of the issues begin. */
  readonly top: number;
  /** How often a schema of a cycle was asked. */
  visits: number;
  /** What schemas of a cycle have said about values; undefined while they are being asked. */
  answers: Map<Check, Map<object, unknown>> | undefined;
}

/** Only a walk that collects can tell. */
export class Undecided extends Error {}

/** How the checks of the parts of a schema are made. */
export interface Reading {
  readonly of: (plan: unknown) => Check;
  /** Where the answer no counts as well, nothing is tolerated. */
  readonly strictly: (plan: unknown) => Check;
  /** Whether keys and enum members that a schema does not know are accepted. */
  readonly tolerates: boolean;
  /** What the text of a schema refers to by number. */
  readonly parts: readonly unknown[];
}

/** A kind of schema that a text names by a number: its check, made from the arguments behind the number. */
export type MakeCheck = (reading: Reading, ...plans: never[]) => Check;

/** A named schema, as others refer to it. */
export interface Checked {
  readonly checkFor: (tolerates: boolean) => Check;
}

/** Adds an issue, whose own path begins at the value; always the answer no. */
export function tell(
  { issues, keys, top }: Walk,
  left: number,
  { path = [], ...issue }: Omit<Issue, "path"> & Partial<Pick<Issue, "path">>,
): false {
  const way: PropertyKey[] = [];
  for (let level = top; level > left; level -= 1) way.push(keys[level] ?? "");
  issues?.push({ ...issue, path: [...way, ...path] });
  return false;
}

/** The answer of a check that expects values of another type. */
export function refuseType(expected: string, value: unknown, left: number, walk: Walk): false {
  if (walk.issues === undefined) return false;
  const message = `Invalid input: expected ${expected}, received ${nameType(value)}`;
  return tell(walk, left, { code: "invalid_type", message });
}

function nameType(value: unknown): string {
  if (typeof value === "number") return Number.isFinite(value) ? "number" : String(value);
  if (typeof value !== "object") return typeof value;
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const { constructor } = value;
  return typeof constructor === "function" && Object.getPrototypeOf(value) !== Object.prototype
    ? constructor.name
    : "object";
}

/** Everything that a check has against a value, in paths that start there. */
export function issuesOf(check: Check, value: unknown, left: number, walk: Walk): readonly Issue[] {
  const issues: Issue[] = [];
  // A walk that does not collect keeps answers of another form.
  const answers: Walk["answers"] =
    walk.issues === undefined ? new Map() : (walk.answers ??= new Map());
  check(value, left, { issues, keys: [], top: left, visits: 0, answers });
  return issues;
}

/** The answer of a check alone, whatever the walk collects. */
export function accepts(check: Check, value: unknown, left: number, walk: Walk): boolean {
  return walk.issues === undefined
    ? check(value, left, walk)
    : issuesOf(check, value, left, walk).length === 0;
}

/** Hands on what a check has said about a value; whether it was nothing. */
export function tellAll(walk: Walk, left: number, issues: readonly Issue[]): boolean {
  for (const issue of issues) tell(walk, left, issue);
  return issues.length === 0;
}

/** Whether issues say that the value is of another instance type than the schema is about. */
export function hasWrongType(issues: readonly Issue[]): boolean {
  return issues.some(({ code, path }) => code === "invalid_type" && path.length === 0);
}
