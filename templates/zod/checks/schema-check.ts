import { fitsDepth, maxDepth } from "../max-depth.js";
import { issuesOf, type Check, type Checked, type Issue, type Walk } from "./check.js";
import { createReading } from "./read-plan.js";

/** What a schema answers by Standard Schema; what it accepts stays as it is. */
export type Answer = { readonly value: unknown } | { readonly issues: readonly Issue[] };

/**
 * A schema as the client asks it: it accepts what the validator of the same name accepts and says the same about all else,
 * without zod. The text is a plan in JSON, which is read when the schema is first asked; `parts` are what it refers to by
 * number.
 */
export class SchemaCheck implements Checked {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Answer;
  };
  readonly #text: string;
  readonly #parts: (() => readonly unknown[]) | undefined;
  #strict: Check | undefined;
  #tolerant: Check | undefined;

  constructor(text: string, parts?: () => readonly unknown[]) {
    this.#text = text;
    this.#parts = parts;
    this["~standard"] = {
      version: 1,
      vendor: "clientwright",
      validate: (value) => this.#answer(value),
    };
  }

  /** Whether a value is known to be an instance; false says nothing. */
  "~accepts"(value: unknown): boolean {
    return accepts(this.checkFor(false), value);
  }

  /** Whether a value is an instance, but for keys and enum members that the schema does not know. */
  "~tolerates"(value: unknown): boolean {
    return accepts(this.checkFor(true), value);
  }

  checkFor(tolerates: boolean): Check {
    if (tolerates) return (this.#tolerant ??= this.#read(true));
    return (this.#strict ??= this.#read(false));
  }

  #read(tolerates: boolean): Check {
    return createReading(this.#parts?.() ?? [], tolerates).of(JSON.parse(this.#text));
  }

  #answer(value: unknown): Answer {
    const check = this.checkFor(false);
    const issues = accepts(check, value) ? [] : explain(check, value);
    return issues.length === 0 ? { value } : { issues };
  }
}

function startWalk(): Walk {
  return { issues: undefined, keys: noKeys, top: maxDepth, visits: 0, answers: undefined };
}

/** What leads to a place is written down by those who collect. */
const noKeys: PropertyKey[] = [];

/** False says nothing. */
function accepts(check: Check, value: unknown): boolean {
  try {
    return check(value, maxDepth, startWalk());
  } catch {
    // `Undecided`, too little stack, or an error of the value's own.
    return false;
  }
}

function explain(check: Check, value: unknown): readonly Issue[] {
  try {
    if (fitsDepth(value, maxDepth)) return issuesOf(check, value, maxDepth, startWalk());
  } catch (error) {
    // The caller may have left less stack than the depth needs; validation answers all the same.
    if (!(error instanceof RangeError)) throw error;
  }
  return [{ code: "too_deep", path: [], message: `Nested over ${String(maxDepth)} levels` }];
}
