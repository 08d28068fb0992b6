import type { ObjectKind } from "../document/structure.js";

/** A kind of object in a sentence: `mediaType` is `media type`. */
export function nameOfKind(kind: ObjectKind): string {
  if (kind === "openapi") return "OpenAPI document";
  return kind.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}
