import type { Call } from "../call.js";
import { ValidationError } from "../errors/validation-error.js";
import { headerText } from "../header-text.js";
import type { Parameters } from "../operation.js";
import { plainList, plainPairs } from "./plain.js";

/** Writes the parameters of one place; those without a value are left out. */
export function writeParameters(
  call: Call,
  place: keyof Parameters,
  values: object,
): ReadonlyMap<string, string> {
  const writers = new Map(Object.entries(call.operation.parameters?.[place] ?? {}));
  const given = new Map<string, unknown>(Object.entries(values));
  const written = new Map<string, string>();
  for (const name of [...writers.keys(), ...given.keys()]) {
    const value = given.get(name);
    const write = writers.get(name) ?? (/path|header/.test(place) ? plainList : plainPairs);
    try {
      if (value === undefined || value === null) {
        if (write.required) throw new Error("is required");
        continue;
      }
      const text = write(name, value, place === "header" ? headerText : encodeURIComponent);
      if (text || value === "") written.set(name, text);
    } catch (cause) {
      throw refusal(call, `${place}/${name}`, cause);
    }
  }
  return written;
}

/** The error for a part of the call that cannot be sent. */
export function refusal(call: Call, path: string, cause: unknown): ValidationError {
  const { message = `${cause}` }: { message?: string } = Object(cause);
  return new ValidationError(call.progress, "request", [{ path, rule: "not_allowed", message }]);
}
