import type { ParameterWriter } from "./parameter-writer.js";

/** Refuses a call without this parameter; for those whose types do not. */
export function required(write: ParameterWriter): ParameterWriter {
  const checked: ParameterWriter = (name, value, encode) => write(name, value, encode);
  return Object.assign(checked, { required: true } as const);
}
