import type { MediaType } from "./operation.js";

/** A media type of an operation with the name it has there. */
export interface NamedMediaType extends MediaType {
  readonly name: string;
}

/** The media types of a body, by their names. */
export type Content = Readonly<Record<string, MediaType>>;

/** A media type without its parameters, in lower case. */
export function essenceOf(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

/** Tells whether a media type is JSON (RFC 6839: also by its suffix). */
export function isJson(mediaType: string): boolean {
  return /^[^/]+\/(\S+\+)?json$/.test(essenceOf(mediaType));
}

/**
 * Finds the declared media type that a concrete one is: itself, then any JSON for JSON, then a range; where none is
 * named, the first one is meant.
 */
export function findMediaType(content: Content, contentType: string): NamedMediaType | undefined {
  const names = Object.keys(content);
  const wanted = essenceOf(contentType);
  const name =
    names.find((candidate) => !wanted || essenceOf(candidate) === wanted) ??
    names.find((candidate) => isJson(candidate) && isJson(wanted)) ??
    names.find(
      (candidate) => candidate.endsWith("*") && wanted.startsWith(candidate.replace(/\*.*/, "")),
    );
  return name === undefined ? undefined : { ...content[name], name };
}
