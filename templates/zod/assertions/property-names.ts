import type * as z from "zod";
import type { Assertion } from "../constrain.js";
import { finalizeIssues } from "../finalize-issues.js";
import { isObject, presentKeys } from "../is-object.js";
import { run } from "../run.js";

/** `propertyNames` (JSON Schema 2020-12 core, section 10.3.2.4). */
export function propertyNames(schema: z.core.$ZodType): Assertion {
  return (payload, context) => {
    const input: unknown = payload.value;
    if (!isObject(input)) return;
    for (const key of presentKeys(input)) {
      const { issues } = run(schema, key, context);
      if (issues.length === 0) continue;
      payload.issues.push({
        code: "invalid_key",
        origin: "record",
        issues: finalizeIssues(issues, context),
        path: [key],
        input: key,
      });
    }
  };
}
