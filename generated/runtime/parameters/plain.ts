import { primitiveText } from "./primitive-text.js";
import type { ParameterWriter } from "./parameter-writer.js";

/** Primitives and arrays of them as `name=value` pairs: the default of query and cookie. */
export const plainPairs: ParameterWriter = (name, value, encode) =>
  plainTexts(value, encode)
    .map((text) => `${encode(name)}=${text}`)
    .join("&");

/** Primitives and arrays of them separated by commas: the default of path and header. */
export const plainList: ParameterWriter = (_name, value, encode) =>
  plainTexts(value, encode).join();

function plainTexts(value: unknown, encode: (text: string) => string): readonly string[] {
  return [value]
    .flat()
    .flatMap((item) => (item === undefined || item === null ? [] : encode(primitiveText(item))));
}
