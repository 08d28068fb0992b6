import type { HeaderReader } from "./header-reader.js";

/** A header that holds a number. */
export const numberHeader: HeaderReader = (text) =>
  /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;

/** A header that holds `true` or `false`. */
export const booleanHeader: HeaderReader = (text) =>
  text === "true" || (text === "false" ? false : undefined);

/** A header that holds null. */
export const nullHeader: HeaderReader = (text) => (/^(null)?$/.test(text) ? null : undefined);

/** A header that holds text, whatever it looks like. */
export const textHeader: HeaderReader = (text) => text;

/** A header that holds one of several kinds: the first that the text is of. */
export function firstHeader(...readers: readonly HeaderReader[]): HeaderReader {
  return (text, headers) => {
    for (const read of readers) {
      const value = read(text, headers);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}
