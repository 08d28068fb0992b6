import { isRecord, membersOf } from "./members.js";
import type { ParameterWriter } from "./parameter-writer.js";
import { primitiveText } from "./primitive-text.js";

/** Style `form`, exploded: `color=blue&color=black`, `R=100&G=200`; the default of query parameters. */
export const form: ParameterWriter = (name, value, encode) =>
  (isRecord(value) ? membersOf(value) : [[undefined, value] as const])
    .map(([key, member]) => `${encode(key ?? name)}=${encode(primitiveText(member))}`)
    .join("&");
