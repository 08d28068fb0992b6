import type { Place } from "./diagnostic.js";

/** The place in the text that a person has to change: that of an overlay, for a value that an overlay brought. */
export function writtenPlace(place: Place): Place {
  if (place.span !== undefined || place.source.trace === undefined) return place;
  const { part } = place;
  const written = place.source.trace(place.pointer);
  return writtenPlace({ ...written, ...(part === undefined ? {} : { part }) });
}
