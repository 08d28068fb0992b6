import type * as z from "zod";
import { isMultipleOf } from "./is-multiple-of.js";

/** `multipleOf` (JSON Schema 2020-12 validation, section 6.2.1), exact for what the numbers say in decimal. */
export function multipleOf(divisor: number | bigint): z.core.CheckFn<number> {
  const isMultiple = isMultipleOf(divisor);
  return (payload) => {
    const { value } = payload;
    if (isMultiple(value)) return;
    payload.issues.push({ code: "not_multiple_of", divisor: Number(divisor), input: value });
  };
}
