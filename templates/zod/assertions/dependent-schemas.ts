import type * as z from "zod";
import type { Assertion } from "../constrain.js";
import { hasKey, isObject } from "../is-object.js";
import { report, run } from "../run.js";

/** One entry of `dependentSchemas` (JSON Schema 2020-12 core, section 10.2.2.4). */
export function dependentSchemas(key: string, schema: z.core.$ZodType): Assertion {
  return (payload, context) => {
    const input: unknown = payload.value;
    if (!isObject(input) || !hasKey(input, key)) return;
    report(payload, run(schema, input, context).issues);
  };
}
