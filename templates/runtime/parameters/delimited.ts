import { isRecord, membersOf } from "./members.js";
import type { ParameterWriter } from "./parameter-writer.js";
import { primitiveText } from "./primitive-text.js";

/** Writes a query or cookie parameter as one pair, whose parts are joined by a text that is encoded already. */
export function delimited(separator: string): ParameterWriter {
  return (name, value, encode) => {
    const parts = isRecord(value) ? membersOf(value).flat() : [value];
    const texts = parts.filter((part) => part !== undefined).map(primitiveText);
    return isRecord(value) && texts.length === 0
      ? ""
      : `${encode(name)}=${texts.map(encode).join(separator)}`;
  };
}
