import { isRecord, membersOf } from "./members.js";
import type { ParameterWriter } from "./parameter-writer.js";
import { primitiveText } from "./primitive-text.js";

/** Style `simple`, not exploded: `blue,black`, `R,100,G,200`; the default of path and header parameters. */
export const simple: ParameterWriter = (_name, value, encode) =>
  (isRecord(value) ? membersOf(value).flat() : [value])
    .flatMap((part) => (part === undefined ? [] : encode(primitiveText(part))))
    .join();
