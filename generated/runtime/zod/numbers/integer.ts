import type * as z from "zod";
import { number, type Schema } from "../builders.js";

/** A number without a fractional part, however large (`z.int()` ends at 2^53). */
export function integer(): Schema {
  return number().check(checkInteger);
}

/** The check of `integer`. */
export function checkInteger(payload: z.core.ParsePayload<number>): void {
  if (Number.isInteger(payload.value)) return;
  payload.issues.push({ code: "invalid_type", expected: "int", input: payload.value });
}
