import { isRecord } from "../parameters/members.js";
import type { ParameterWriter } from "../parameters/parameter-writer.js";
import { primitiveText } from "../parameters/primitive-text.js";
import type { BodyCodec } from "./body-codec.js";
import { itemsOf, writeProperties, type Encodings } from "./encoding.js";

/** `application/x-www-form-urlencoded`: properties by their styles, encoded as `URLSearchParams` encodes them. */
export const formBody: BodyCodec = {
  encode: (body, { name: contentType, encoding }) => ({
    content: writeForm(body, encoding),
    contentType,
  }),
  decode: (bytes) => membersIn(new URLSearchParams(new TextDecoder().decode(bytes))),
};

/** The text of a form: a pair for each value, without those that have none. */
export function writeForm(body: unknown, encodings?: Encodings): string {
  return writeProperties(body, encodings, ({ name, value, encoding }) => {
    const write = typeof encoding === "function" ? encoding : byContent;
    const pairs = write(name, value, formEncoded);
    return pairs ? [pairs] : [];
  }).join("&");
}

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
