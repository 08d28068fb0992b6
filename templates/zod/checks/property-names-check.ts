import { isObject, presentKeys } from "../is-object.js";
import { accepts, tell, type Check, type Reading } from "./check.js";

/** `propertyNames` (JSON Schema 2020-12 core, section 10.3.2.4). */
export function propertyNamesCheck({ strictly }: Reading, plan: unknown): Check {
  const check = strictly(plan);
  return (value, left, walk) => {
    if (!isObject(value)) return true;
    const wrong = presentKeys(value).filter((key) => !accepts(check, key, left, walk));
    for (const key of wrong) {
      const message = "Invalid key in record";
      tell(walk, left, { code: "invalid_key", message, path: [key] });
    }
    return wrong.length === 0;
  };
}
