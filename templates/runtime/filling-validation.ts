import { judge } from "./validation.js";
import type { Validate } from "./validation.js";

/** Validates like `validate`, and goes on with what the validator makes of the value: defaults are filled in. */
export const validateAndFill: Validate = async (call, direction, schema, value) =>
  (await judge(call, direction, schema, value))?.value;
