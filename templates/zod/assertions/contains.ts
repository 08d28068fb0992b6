import type * as z from "zod";
import type { Assertion } from "../constrain.js";
import { accepts } from "../run.js";

/** `contains` with `minContains` and `maxContains` (JSON Schema 2020-12 core, section 10.3.1.3). */
export function contains(
  schema: z.core.$ZodType,
  { min, max = Number.POSITIVE_INFINITY }: { readonly min: number; readonly max?: number },
): Assertion {
  return (payload, context) => {
    const input: unknown = payload.value;
    if (!Array.isArray(input)) return;
    const count = input.filter((item) => accepts(schema, item, context)).length;
    const about = { origin: "array", inclusive: true, input, params: { keyword: "contains" } };
    const found = `${String(count)} of the items match`;
    if (count < min) {
      const message = `Too few items: at least ${String(min)} must match, ${found}`;
      payload.issues.push({ code: "too_small", minimum: min, message, ...about });
    }
    if (count > max) {
      const message = `Too many items: at most ${String(max)} may match, ${found}`;
      payload.issues.push({ code: "too_big", maximum: max, message, ...about });
    }
  };
}
