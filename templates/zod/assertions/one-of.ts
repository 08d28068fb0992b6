import type * as z from "zod";
import type { Assertion } from "../constrain.js";
import { report, run } from "../run.js";
import { exclusiveUnion } from "../union-of.js";

/** `oneOf` beside other keywords (JSON Schema 2020-12 core, section 10.2.1.3). */
export function oneOf(...schemas: readonly z.core.$ZodType[]): Assertion {
  const union = exclusiveUnion(schemas);
  return (payload, context) => {
    report(payload, run(union, payload.value, context).issues);
  };
}
