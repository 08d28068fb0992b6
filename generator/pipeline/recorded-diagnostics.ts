import type { Diagnostic, Place, Position } from "../diagnostics/diagnostic.js";
import { createPositionFinder } from "../diagnostics/find-position.js";

/** Diagnostics as data: their places have been looked up, and need no text any more. */
export interface RecordedDiagnostics {
  readonly diagnostics: readonly RecordedDiagnostic[];
  /** Each line once: a description may be a single one. */
  readonly lines: readonly string[];
}

type RecordedDiagnostic = Omit<Diagnostic, "place" | "related"> & {
  readonly place?: RecordedPlace;
  readonly related: readonly { readonly message: string; readonly place: RecordedPlace }[];
};

type RecordedPlace = Pick<Place, "pointer" | "part" | "span"> & {
  readonly file: string;
  readonly found: Omit<Position, "lineText">;
  /** The index of the line's text. */
  readonly line: number;
};

export function recordDiagnostics(given: readonly Diagnostic[]): RecordedDiagnostics {
  const find = createPositionFinder();
  const lines = new Map<string, number>();
  const recordPlace = (place: Place): RecordedPlace => {
    const { source, pointer, part, span } = place;
    const { lineText, ...found } = find(place);
    const line = lines.get(lineText) ?? lines.size;
    lines.set(lineText, line);
    return {
      file: source.file,
      pointer,
      ...(part === undefined ? {} : { part }),
      ...(span === undefined ? {} : { span }),
      found,
      line,
    };
  };
  const diagnostics = given.map(({ place, related, ...diagnostic }) => ({
    ...diagnostic,
    ...(place === undefined ? {} : { place: recordPlace(place) }),
    related: related.map(({ message, place: other }) => ({ message, place: recordPlace(other) })),
  }));
  return { diagnostics, lines: [...lines.keys()] };
}

/** The diagnostics as they were reported, but for the texts that they point into. */
export function replayDiagnostics({
  diagnostics,
  lines,
}: RecordedDiagnostics): readonly Diagnostic[] {
  const replayPlace = ({ file, found, line, ...place }: RecordedPlace): Place => ({
    ...place,
    found: { ...found, lineText: lines[line] ?? "" },
    source: { file, text: "", locate: () => ({ start: 0, end: 0 }) },
  });
  return diagnostics.map(({ place, related, ...diagnostic }) => ({
    ...diagnostic,
    ...(place === undefined ? {} : { place: replayPlace(place) }),
    related: related.map(({ message, place: other }) => ({ message, place: replayPlace(other) })),
  }));
}
