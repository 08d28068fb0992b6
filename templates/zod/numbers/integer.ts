import * as z from "zod";

/** A number without a fractional part, however large (`z.int()` ends at 2^53). */
export function integer(): z.ZodNumber {
  return z.number().check((payload) => {
    if (Number.isInteger(payload.value)) return;
    payload.issues.push({ code: "invalid_type", expected: "int", input: payload.value });
  });
}
