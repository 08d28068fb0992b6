import type * as z from "zod";
import type { Assertion } from "../constrain.js";
import { accepts, report, run } from "../run.js";

/** `if`, `then`, `else` (JSON Schema 2020-12 core, section 10.2.2). */
export function when(
  condition: z.core.$ZodType,
  branches: { readonly then?: z.core.$ZodType; readonly else?: z.core.$ZodType },
): Assertion {
  return (payload, context) => {
    const holds = accepts(condition, payload.value, context);
    const branch = holds ? branches.then : branches.else;
    if (branch !== undefined) report(payload, run(branch, payload.value, context).issues);
  };
}
