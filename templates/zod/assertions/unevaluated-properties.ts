import type * as z from "zod";
import type { Assertion } from "../constrain.js";
import { isObject, presentKeys } from "../is-object.js";
import { accepts, report, run, type Context } from "../run.js";

/** Which keys the other keywords evaluate; without members it is none. */
export interface EvaluatedProperties {
  readonly all?: boolean;
  readonly keys?: readonly string[];
  readonly patterns?: readonly RegExp[];
  readonly when?: readonly Condition[];
}

/** What is evaluated too when the instance satisfies a schema, and what when it does not. */
interface Condition {
  readonly schema: z.core.$ZodType;
  readonly then?: EvaluatedProperties;
  readonly else?: EvaluatedProperties;
}

/** `unevaluatedProperties` (JSON Schema 2020-12 core, section 11.3). */
export function unevaluatedProperties(
  schema: z.core.$ZodType,
  evaluated: EvaluatedProperties,
): Assertion {
  return (payload, context) => {
    const input: unknown = payload.value;
    // What a refused instance evaluates says nothing.
    if (!isObject(input) || payload.issues.length > 0) return;
    let keys = presentKeys(input);
    for (const part of applicable(evaluated, input, context)) {
      keys = part.all === true ? [] : keys.filter((key) => !isEvaluated(key, part));
    }
    if (schema._zod.def.type === "never" && keys.length > 0) {
      payload.issues.push({ code: "unrecognized_keys", keys: [...keys], input, inst: schema });
      return;
    }
    for (const key of keys) report(payload, run(schema, input[key], context).issues, key);
  };
}

/** The parts of the description that hold for an instance. */
function applicable(
  evaluated: EvaluatedProperties,
  input: unknown,
  context: Context,
): readonly EvaluatedProperties[] {
  const nested = (evaluated.when ?? []).flatMap((condition) => {
    const part = accepts(condition.schema, input, context) ? condition.then : condition.else;
    return part === undefined ? [] : applicable(part, input, context);
  });
  return [evaluated, ...nested];
}

function isEvaluated(key: string, { keys = [], patterns = [] }: EvaluatedProperties): boolean {
  return keys.includes(key) || patterns.some((pattern) => pattern.test(key));
}
