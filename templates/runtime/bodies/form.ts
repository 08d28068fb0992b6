import { isRecord } from "../parameters/members.js";
import type { ParameterWriter } from "../parameters/parameter-writer.js";
import { primitiveText } from "../parameters/primitive-text.js";
import type { BodyCodec } from "./body-codec.js";
import { encodedProperties, itemsOf } from "./encoding.js";

/** `application/x-www-form-urlencoded`: properties in the style that their encoding names; `URLSearchParams`' encoding. */
export const form: BodyCodec = {
  encode: (value, { name: contentType, encoding }) => ({
    content: encodedProperties(value, encoding)
      .map(([name, member, style]) =>
        (typeof style === "function" ? style : byContent)(name, member, formEncoded),
      )
      .filter((pairs) => pairs !== "")
      .join("&"),
    contentType,
  }),
  decode: (bytes) => membersIn(new URLSearchParams(new TextDecoder().decode(bytes))),
};

/** Without a style: a pair for each item, complex ones as JSON. */
const byContent: ParameterWriter = (name, value, encode) =>
  itemsOf(value)
    .map((item) => (isRecord(item) ? JSON.stringify(item) : primitiveText(item)))
    .map((text) => `${encode(name)}=${encode(text)}`)
    .join("&");

function formEncoded(text: string): string {
  return new URLSearchParams({ "": text }).toString().slice(1);
}

/** A name that is repeated holds a list. */
function membersIn(pairs: URLSearchParams): object {
  const members = new Map<string, string | string[]>();
  pairs.forEach((value, name) => {
    const before = members.get(name);
    members.set(name, before === undefined ? value : [before, value].flat());
  });
  return Object.fromEntries(members);
}
