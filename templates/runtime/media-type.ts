import type { MediaType } from "./operation.js";

/** A media type of an operation with the name it has there. */
export interface NamedMediaType extends MediaType {
  readonly name: string;
}

/** A media type without its parameters, in lower case. */
export function essenceOf(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

/** Tells whether a media type is JSON (RFC 6839: also by its suffix). */
export function isJson(essence: string): boolean {
  return /^[^/]+\/([^/]+\+)?json$/.test(essence);
}

/** Finds the declared media type that a concrete one is: itself, then any JSON for JSON, then a range. */
export function findMediaType(
  content: Readonly<Record<string, MediaType>>,
  contentType: string,
): NamedMediaType | undefined {
  const names = Object.keys(content);
  const wanted = essenceOf(contentType);
  const inRange = (name: string) => {
    const range = essenceOf(name);
    return range === "*/*" || (range.endsWith("/*") && wanted.startsWith(range.slice(0, -1)));
  };
  const name =
    names.find((candidate) => essenceOf(candidate) === wanted) ??
    (isJson(wanted) ? names.find((candidate) => isJson(essenceOf(candidate))) : undefined) ??
    names.find(inRange);
  return name === undefined ? undefined : { ...content[name], name };
}

/** The media type that is meant where none is named: JSON, else the first. */
export function defaultMediaType(
  content: Readonly<Record<string, MediaType>>,
): NamedMediaType | undefined {
  const names = Object.keys(content);
  const name = names.find((candidate) => isJson(essenceOf(candidate))) ?? names[0];
  return name === undefined ? undefined : { ...content[name], name };
}
