import { findMediaType } from "../media-type.js";
import type { Content, NamedMediaType } from "../media-type.js";

/** A body with the media type it is written in. */
export interface ChosenBody {
  readonly media: NamedMediaType;
  readonly value: unknown;
}

/** Imported by operations with several media types: reads `{ contentType, value }` as the choice of another one. */
export function chooseMediaType(content: Content, given: unknown): ChosenBody | undefined {
  if (typeof given !== "object" || given === null || !("value" in given)) return undefined;
  const contentType: unknown = Reflect.get(given, "contentType");
  if (typeof contentType !== "string" || Object.keys(given).length !== 2) return undefined;
  const media = findMediaType(content, contentType);
  return media && { media: { ...media, name: contentType }, value: given.value };
}
