import type * as z from "zod";
import { Undecided } from "./predicate.js";

export type Check = z.core.$ZodCheck<never>;

/** Whether a value of the right type passes a check of its schema. */
export type Test = (value: never) => boolean;

/** The checks of a schema, which may be one itself. */
export function checksOf(schema: z.core.$ZodType): readonly Check[] {
  const { traits, def } = schema._zod;
  // Whatever has this trait is a check.
  const own = traits.has("$ZodCheck") ? [schema as unknown as Check] : [];
  return [...own, ...((def.checks ?? []) as readonly Check[])];
}

/** A check without its issues; one that is not known is run for them. */
export function testOf(check: Check): Test {
  const { def } = check._zod as z.core.$ZodChecks["_zod"];
  switch (def.check) {
    case "min_length":
      // So many code points may be twice as many units.
      return (value: string | unknown[]) =>
        value.length >= 2 * def.minimum || (value.length >= def.minimum && passes(check, value));
    case "max_length":
      return (value: string | unknown[]) => value.length <= def.maximum || passes(check, value);
    case "string_format":
      return "fn" in def && typeof def.fn === "function"
        ? (def.fn as Test)
        : (value) => passes(check, value);
    default:
      return (value) => passes(check, value);
  }
}

function passes(check: Check, value: unknown): boolean {
  const payload = { value: value as never, issues: [] };
  if (check._zod.check(payload) instanceof Promise || payload.value !== value)
    throw new Undecided();
  return payload.issues.length === 0;
}
