import * as z from "zod";
import { sameJson } from "./same-json.js";

/** A JSON value, with literal types kept. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The type of a literal without the `readonly` that `const` inference adds. */
type Plain<Value> = Value extends Json[] | Readonly<Record<string, Json>>
  ? { -readonly [Key in keyof Value]: Plain<Value[Key]> }
  : Value extends readonly Json[]
    ? { -readonly [Key in keyof Value]: Plain<Value[Key]> }
    : Value;

/** One of the listed values, arrays and objects compared by value. */
export function constants<const Values extends readonly Json[]>(
  ...values: Values
): z.ZodType<Plain<Values[number]>> {
  const schema: unknown = z.unknown().check((payload) => {
    if (values.some((value) => sameJson(value, payload.value))) return;
    payload.issues.push({
      code: "invalid_value",
      values: values.filter(isPrimitive),
      input: payload.value,
      message: `Invalid input: expected ${values.map((value) => JSON.stringify(value)).join(" | ")}`,
    });
  });
  // The check lets nothing else through.
  return schema as z.ZodType<Plain<Values[number]>>;
}

function isPrimitive(value: Json): value is null | boolean | number | string {
  return typeof value !== "object" || value === null;
}
