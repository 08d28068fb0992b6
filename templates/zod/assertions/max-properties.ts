import type { Assertion } from "../constrain.js";
import { isObject, presentKeys } from "../is-object.js";

/** `maxProperties` (JSON Schema 2020-12 validation, section 6.5.1). */
export function maxProperties(maximum: number): Assertion {
  return (payload) => {
    const input: unknown = payload.value;
    if (!isObject(input) || presentKeys(input).length <= maximum) return;
    const message = `Too many keys: expected at most ${String(maximum)}`;
    const origin = "object";
    payload.issues.push({ code: "too_big", origin, maximum, inclusive: true, message, input });
  };
}
