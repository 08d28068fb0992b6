import { isJsonPointer } from "./json-pointer.js";

/** A relative JSON pointer (draft-bhutton-relative-json-pointer-00, section 3). */
export function isRelativeJsonPointer(text: string): boolean {
  const [, rest] = /^(?:0|[1-9]\d*)(?:[+-][1-9]\d*)?([\s\S]*)$/.exec(text) ?? [];
  return rest !== undefined && (rest === "#" || isJsonPointer(rest));
}
