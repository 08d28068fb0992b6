import { readText, splitList } from "./header-reader.js";
import type { HeaderReader } from "./header-reader.js";

/** A header that holds a list: `blue,black`. */
export function listHeader(item: HeaderReader): HeaderReader {
  return (text, headers) => splitList(text).map((part) => readText(item, part, headers));
}

/** Cookies, whose dates have commas in them: each stands in a header of its own. */
export const cookieHeader: HeaderReader = (_, headers) => headers.getSetCookie();
