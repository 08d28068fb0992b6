import { isRecord, membersOf } from "./members.js";
import type { ParameterWriter } from "./parameter-writer.js";
import { primitiveText } from "./primitive-text.js";
import { simple } from "./simple.js";

/** Style `simple`, exploded: an object is `R=100,G=200`. */
export const simpleExploded: ParameterWriter = (name, value, encode) =>
  isRecord(value) && !Array.isArray(value)
    ? membersOf(value)
        .map(([key, member]) => `${encode(key ?? "")}=${encode(primitiveText(member))}`)
        .join()
    : simple(name, value, encode);
