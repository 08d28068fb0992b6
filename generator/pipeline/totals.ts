import type { Api } from "../ir/api.js";
import { countAssertions } from "../ir/count-assertions.js";
import type { Settings } from "../ir/settings.js";

/** What a description comes to. */
export interface Described {
  readonly operations: number;
  readonly schemas: number;
}

/** What an SDK comes to. */
export interface Totals extends Described {
  /** Undefined without validators. */
  readonly assertions: AssertionTotals | undefined;
}

/** How many assertions of the description the validators enforce, and how many they do not (`ignored`). */
export interface AssertionTotals {
  readonly enforced: number;
  readonly ignored: number;
}

export function countDescribed({ operations, schemas }: Api): Described {
  return { operations: operations.length, schemas: schemas.length };
}

export function countTotals(api: Api, { validators }: Pick<Settings, "validators">): Totals {
  const assertions = validators === false ? undefined : countAssertionsOf(api);
  return { ...countDescribed(api), assertions };
}

function countAssertionsOf({ schemas, ignored }: Api): AssertionTotals {
  const counts = schemas.map(({ schema }) => countAssertions(schema));
  return { enforced: counts.reduce((sum, count) => sum + count, 0), ignored: ignored.length };
}
