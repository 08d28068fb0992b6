import type { HeaderReader } from "./header-reader.js";

/** A header with JSON `content`. */
export const jsonHeader: HeaderReader = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
