import type { Call } from "../call.js";
import { ValidationError } from "../errors/validation-error.js";
import type { ParameterRules, Parameters } from "../operation.js";
import { form } from "./form.js";
import { simple } from "./simple.js";
import type { ParameterWriter } from "./parameter-writer.js";

/** The parameters of one place with their values. */
export interface PlacedParameters {
  readonly place: keyof Parameters;
  readonly values: object;
  readonly encode?: (text: string) => string;
}

/** Writes the parameters of one place; those without a value are left out. */
export async function writeParameters(
  call: Call,
  { place, values, encode = encodeURIComponent }: PlacedParameters,
): Promise<(readonly [name: string, text: string])[]> {
  const rules: ParameterRules = call.operation.parameters?.[place] ?? {};
  const written: (readonly [string, string])[] = [];
  for (const name of new Set([...Object.keys(rules), ...Object.keys(values)])) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const { write, required, schema } = typeof rule === "function" ? { write: rule } : (rule ?? {});
    const value: unknown = Object.hasOwn(values, name) ? Reflect.get(values, name) : undefined;
    const path = `${place}/${name}`;
    if (value === undefined && required) throw refusal(call, path, "is required");
    if (value !== undefined && schema !== undefined)
      await call.client.definition.validate?.({
        call,
        direction: "request",
        place: path,
        schema,
        value,
      });
    if (value === undefined || value === null) continue;
    const inStyle: ParameterWriter =
      write ?? (place === "path" || place === "header" ? simple : form);
    try {
      const text = inStyle(name, value, encode);
      if (text !== "" || value === "") written.push([name, text]);
    } catch (cause) {
      throw refusal(call, path, messageOf(cause));
    }
  }
  return written;
}

/** The error for a parameter that cannot be sent. */
export function refusal(call: Call, path: string, message: string): ValidationError {
  return new ValidationError(call.progress, "request", [{ path, rule: "parameter", message }]);
}

/** A lone surrogate makes the platform's encoder throw a `URIError`, an invalid date a `RangeError`. */
function messageOf(cause: unknown): string {
  return cause instanceof URIError || cause instanceof RangeError || !(cause instanceof Error)
    ? "cannot be encoded"
    : cause.message;
}
