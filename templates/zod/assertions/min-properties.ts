import type { Assertion } from "../constrain.js";
import { isObject, presentKeys } from "../is-object.js";

/** `minProperties` (JSON Schema 2020-12 validation, section 6.5.2). */
export function minProperties(minimum: number): Assertion {
  return (payload) => {
    const input: unknown = payload.value;
    if (!isObject(input) || presentKeys(input).length >= minimum) return;
    const message = `Too few keys: expected at least ${String(minimum)}`;
    const origin = "object";
    payload.issues.push({ code: "too_small", origin, minimum, inclusive: true, message, input });
  };
}
