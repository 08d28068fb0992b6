import type { Place, Position, Source } from "./diagnostic.js";
import { writtenPlace } from "./written-place.js";

/** Finds positions; the lines of a source are counted once per finder, and a line with several problems is looked for once. */
export function createPositionFinder(): (place: Place) => Position {
  const known = new Map<Source, Lines>();
  return (meant) => {
    if (meant.found !== undefined) return meant.found;
    const place = writtenPlace(meant);
    const { source } = place;
    const lines = known.get(source) ?? { marks: markLines(source.text), latest: undefined };
    known.set(source, lines);
    return findPosition(place, lines);
  };
}

/** What is known of the lines of a text. */
interface Lines {
  readonly marks: readonly number[];
  latest: Line | undefined;
}

function findPosition(place: Place, lines: Lines): Position {
  const { source, pointer, part = "value" } = place;
  const span = place.span ?? source.locate(pointer, part);
  const { latest } = lines;
  const isThere = latest !== undefined && latest.start <= span.start && span.start <= latest.end;
  lines.latest = isThere ? latest : findLine(source.text, lines.marks, span.start);
  const { line, start, lineText } = lines.latest;
  const column = Math.min(span.start - start, lineText.length) + 1;
  const end = Math.min(span.end - start, lineText.trimEnd().length) + 1;
  return {
    file: source.file,
    line,
    column,
    endColumn: Math.max(end, column + 1),
    lineText,
    ...(place.span === undefined ? { pointer: `#${pointer}` } : {}),
  };
}

/** How many lines lie between two marks: a text of 60 MB may be nothing but line breaks. */
const stride = 64;

/** The offsets at which the first line and every 64th after it start. */
function markLines(text: string): readonly number[] {
  const marks = [0];
  let lines = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) {
    lines += 1;
    if (lines % stride === 0) marks.push(end + 1);
  }
  return marks;
}

interface Line {
  /** From 1 on. */
  readonly line: number;
  readonly start: number;
  /** Where its line break begins, or the text ends. */
  readonly end: number;
  /** Without its line break. A minified file is one line, which nothing here goes through. */
  readonly lineText: string;
}

function findLine(text: string, marks: readonly number[], offset: number): Line {
  const mark = lastIndexAtMost(marks, offset);
  let line = mark * stride + 1;
  let start = marks[mark] ?? 0;
  let end = text.indexOf("\n", start);
  for (; end >= 0 && end < offset; end = text.indexOf("\n", start)) {
    start = end + 1;
    line += 1;
  }
  const last = end < 0 ? text.length : end;
  const isPair = end > start && text.charAt(end - 1) === "\r";
  return { line, start, end: last, lineText: text.slice(start, isPair ? last - 1 : last) };
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
