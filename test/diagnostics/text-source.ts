import type { Source } from "../../generator/diagnostics/diagnostic.js";

/** A source in which a "pointer" is the text itself, found by searching for it. */
export function textSource(file: string, text: string): Source {
  return {
    file,
    text,
    locate(pointer) {
      const start = Math.max(0, text.indexOf(pointer));
      return { start, end: start + pointer.length };
    },
  };
}
