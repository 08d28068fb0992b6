/** Reads the text of a response header as a value; undefined where it is none of that kind. */
export type HeaderReader = (text: string, headers: Headers) => unknown;

/** The values of a list in style `simple` (OpenAPI 3.1.2, section 4.8.12.4); white space around them is no part of them. */
export function splitList(text: string): readonly string[] {
  return text.trim() === "" ? [] : text.split(",").map((part) => part.trim());
}

/** Reads a text; what the reader cannot read stays text, and the validator says so. */
export function readText(read: HeaderReader | undefined, text: string, headers: Headers): unknown {
  const value = read?.(text, headers);
  return value === undefined ? text : value;
}
