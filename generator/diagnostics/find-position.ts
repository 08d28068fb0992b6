import type { Place, Position, Source } from "./diagnostic.js";
import { writtenPlace } from "./written-place.js";

/** Finds positions; the lines of a source are counted once per finder. */
export function createPositionFinder(): (place: Place) => Position {
  const starts = new Map<Source, readonly number[]>();
  return (meant) => {
    if (meant.found !== undefined) return meant.found;
    const place = writtenPlace(meant);
    const { source } = place;
    const lineStarts = starts.get(source) ?? findLineStarts(source.text);
    starts.set(source, lineStarts);
    return findPosition(place, lineStarts);
  };
}

function findPosition(place: Place, lineStarts: readonly number[]): Position {
  const { source, pointer, part = "value" } = place;
  const span = place.span ?? source.locate(pointer, part);
  const index = lastIndexAtMost(lineStarts, span.start);
  const start = lineStarts[index] ?? 0;
  const lineText = source.text.slice(start, findLineEnd(source.text, lineStarts[index + 1]));
  const column = Math.min(span.start - start, lineText.length) + 1;
  const end = Math.min(span.end - start, lineText.trimEnd().length) + 1;
  return {
    file: source.file,
    line: index + 1,
    column,
    endColumn: Math.max(end, column + 1),
    lineText,
    ...(place.span === undefined ? { pointer: `#${pointer}` } : {}),
  };
}

/** Where a line ends without its line break. A minified file is one line, which nothing here goes through. */
function findLineEnd(text: string, next: number | undefined): number {
  if (next === undefined) return text.length;
  return text.charAt(next - 2) === "\r" ? next - 2 : next - 1;
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}

/** The index of the last number that is not greater; the first is never greater. */
function lastIndexAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
