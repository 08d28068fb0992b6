import type * as z from "zod";
import { unknown, type Schema } from "./builders.js";
import { sameJson } from "./same-json.js";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One of the listed values, arrays and objects compared by value. */
export function constants(...values: readonly Json[]): Schema {
  return unknown().check((payload: z.core.ParsePayload) => {
    if (values.some((value) => sameJson(value, payload.value))) return;
    payload.issues.push({
      code: "invalid_value",
      values: values.filter(isPrimitive),
      input: payload.value,
      message: `Invalid input: expected ${values.map((value) => JSON.stringify(value)).join(" | ")}`,
    });
  });
}

function isPrimitive(value: Json): value is null | boolean | number | string {
  return typeof value !== "object" || value === null;
}
