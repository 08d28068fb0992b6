import type { Assertion } from "../constrain.js";
import { hasKey, isObject } from "../is-object.js";

/** One entry of `dependentRequired` (JSON Schema 2020-12 validation, section 6.5.4). */
export function dependentRequired(key: string, keys: readonly string[]): Assertion {
  return (payload) => {
    const input: unknown = payload.value;
    if (!isObject(input) || !hasKey(input, key)) return;
    for (const required of keys) {
      if (hasKey(input, required)) continue;
      const message = `Invalid input: required beside ${JSON.stringify(key)}`;
      const path = [required];
      payload.issues.push({ code: "invalid_type", expected: "nonoptional", message, path, input });
    }
  };
}
