import type * as z from "zod";
import type { Assertion } from "../constrain.js";
import { accepts, report, run, type Context } from "../run.js";

/** Which items the other keywords evaluate; without members it is none. */
export interface EvaluatedItems {
  readonly all?: boolean;
  /** How many items from the first one. */
  readonly prefix?: number;
  readonly contains?: readonly z.core.$ZodType[];
  readonly when?: readonly Condition[];
}

/** What is evaluated too when the instance satisfies a schema, and what when it does not. */
interface Condition {
  readonly schema: z.core.$ZodType;
  readonly then?: EvaluatedItems;
  readonly else?: EvaluatedItems;
}

/** `unevaluatedItems` (JSON Schema 2020-12 core, section 11.2). */
export function unevaluatedItems(schema: z.core.$ZodType, evaluated: EvaluatedItems): Assertion {
  return (payload, context) => {
    const input: unknown = payload.value;
    // What a refused instance evaluates says nothing.
    if (!Array.isArray(input) || payload.issues.length > 0) return;
    const parts = applicable(evaluated, input, context);
    if (parts.some(({ all }) => all === true)) return;
    const prefix = Math.max(...parts.map((part) => part.prefix ?? 0));
    const schemas = parts.flatMap((part) => part.contains ?? []);
    for (const [index, item] of input.entries()) {
      if (index < prefix || schemas.some((other) => accepts(other, item, context))) continue;
      report(payload, run(schema, item, context).issues, index);
    }
  };
}

/** The parts of the description that hold for an instance. */
function applicable(
  evaluated: EvaluatedItems,
  input: unknown,
  context: Context,
): readonly EvaluatedItems[] {
  const nested = (evaluated.when ?? []).flatMap((condition) => {
    const part = accepts(condition.schema, input, context) ? condition.then : condition.else;
    return part === undefined ? [] : applicable(part, input, context);
  });
  return [evaluated, ...nested];
}
