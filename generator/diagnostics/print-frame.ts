import type { Position } from "./diagnostic.js";
import { printableInPlace } from "./printable.js";

/** The line that a position is on, and a line of carets below what is meant. */
export interface Frame {
  readonly gutter: string;
  readonly line: string;
  readonly carets: string;
}

/** How many characters of a line are shown; of a minified file the line is everything. */
const width = 100;
/** How many of them stand before what is meant, so that a reader sees where it is. */
const lead = 40;

/** A long line is clipped around the span, with `…` where text is left out. */
export function printFrame(position: Position): Frame {
  const { line, column, endColumn, lineText } = position;
  const start = lineText.length <= width ? 0 : Math.max(0, column - 1 - lead);
  const end = lineText.length <= width ? lineText.length : start + width;
  const before = start > 0 ? "…" : "";
  const after = end < lineText.length ? "…" : "";
  const indent = column - 1 - start + before.length;
  const length = Math.min(endColumn, end + 1) - column;
  return {
    gutter: String(line).padStart(5),
    line: `${before}${printableInPlace(lineText.slice(start, end))}${after}`,
    carets: `${" ".repeat(indent)}${"^".repeat(Math.max(1, length))}`,
  };
}
