import type { ParameterWriter } from "./parameter-writer.js";

/** A parameter with JSON `content` in the query or a cookie: `filter=%7B%22a%22%3A1%7D`. */
export const jsonPair: ParameterWriter = (name, value, encode) =>
  `${encode(name)}=${encode(JSON.stringify(value))}`;

/** A parameter with JSON `content` in the path or a header. */
export const jsonValue: ParameterWriter = (_name, value, encode) => encode(JSON.stringify(value));
