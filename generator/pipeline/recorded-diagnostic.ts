import type { Diagnostic, Place } from "../diagnostics/diagnostic.js";
import { createPositionFinder } from "../diagnostics/find-position.js";

/** A diagnostic as data: its places have been looked up, and need no text any more. */
export type RecordedDiagnostic = Omit<Diagnostic, "place" | "related"> & {
  readonly place?: RecordedPlace;
  readonly related: readonly { readonly message: string; readonly place: RecordedPlace }[];
};

type RecordedPlace = Pick<Place, "pointer" | "part" | "span"> &
  Required<Pick<Place, "found">> & { readonly file: string };

export function recordDiagnostics(
  diagnostics: readonly Diagnostic[],
): readonly RecordedDiagnostic[] {
  const find = createPositionFinder();
  const recordPlace = (place: Place): RecordedPlace => {
    const { source, pointer, part, span } = place;
    return {
      file: source.file,
      pointer,
      ...(part === undefined ? {} : { part }),
      ...(span === undefined ? {} : { span }),
      found: find(place),
    };
  };
  return diagnostics.map(({ place, related, ...diagnostic }) => ({
    ...diagnostic,
    ...(place === undefined ? {} : { place: recordPlace(place) }),
    related: related.map(({ message, place: other }) => ({ message, place: recordPlace(other) })),
  }));
}

/** The diagnostic as it was reported, but for the text that it points into. */
export function replayDiagnostic({
  place,
  related,
  ...diagnostic
}: RecordedDiagnostic): Diagnostic {
  return {
    ...diagnostic,
    ...(place === undefined ? {} : { place: replayPlace(place) }),
    related: related.map(({ message, place: other }) => ({ message, place: replayPlace(other) })),
  };
}

function replayPlace({ file, ...place }: RecordedPlace): Place {
  return { ...place, source: { file, text: "", locate: () => ({ start: 0, end: 0 }) } };
}
