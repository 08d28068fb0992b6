import { isRecord, membersOf } from "./members.js";
import { primitiveText } from "./primitive-text.js";

/** What style `form` writes exploded, before it is joined: `color=blue` and `color=black`, `R=100` and `G=200`. */
export function formPairs(
  name: string,
  value: unknown,
  encode: (text: string) => string,
): readonly string[] {
  return (isRecord(value) ? membersOf(value) : [[undefined, value] as const]).map(
    ([key, member]) => `${encode(key ?? name)}=${encode(primitiveText(member))}`,
  );
}
