import type { StandardSchema } from "../standard-schema.js";
import type { ParameterWriter } from "./parameter-writer.js";

/** Refuses a value that does not satisfy its schema; the schema must answer at once, as zod's do. */
export function validated(schema: StandardSchema, write: ParameterWriter): ParameterWriter {
  const checked: ParameterWriter = (name, value, encode) => {
    const result = schema["~standard"].validate(value);
    const issue = "issues" in result ? result.issues?.[0] : undefined;
    if (issue !== undefined) throw new Error(issue.message);
    return write(name, value, encode);
  };
  return Object.assign(checked, write);
}
