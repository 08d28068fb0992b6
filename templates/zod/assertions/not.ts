import type * as z from "zod";
import type { Assertion } from "../constrain.js";
import { accepts } from "../run.js";

/** `not` (JSON Schema 2020-12 core, section 10.2.1.4). */
export function not(schema: z.core.$ZodType): Assertion {
  return (payload, context) => {
    if (!accepts(schema, payload.value, context)) return;
    const message = "Invalid input: matches what it must not match";
    payload.issues.push({
      code: "custom",
      params: { keyword: "not" },
      message,
      input: payload.value,
    });
  };
}
