import { isRecord, membersOf } from "./members.js";
import type { ParameterWriter } from "./parameter-writer.js";
import { primitiveText } from "./primitive-text.js";

/** Style `simple`, exploded: an object is `R=100,G=200`. */
export const simpleExploded: ParameterWriter = (_name, value, encode) =>
  explodedParts(value, encode).join();

/** The items of a list, the members of an object as `R=100`, or a value alone. */
export function explodedParts(value: unknown, encode: (text: string) => string): readonly string[] {
  return (isRecord(value) ? membersOf(value) : [[undefined, value] as const]).map(
    ([key, member]) =>
      `${key === undefined ? "" : `${encode(key)}=`}${encode(primitiveText(member))}`,
  );
}
