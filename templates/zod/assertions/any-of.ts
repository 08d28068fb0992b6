import type * as z from "zod";
import type { Assertion } from "../constrain.js";
import { report, run } from "../run.js";
import { unionOf } from "../union-of.js";

/** `anyOf` beside other keywords (JSON Schema 2020-12 core, section 10.2.1.2). */
export function anyOf(...schemas: readonly z.core.$ZodType[]): Assertion {
  const union = unionOf(schemas);
  return (payload, context) => {
    report(payload, run(union, payload.value, context).issues);
  };
}
