import type { ParameterWriter } from "./parameter-writer.js";
import { simple } from "./simple.js";
import { explodedParts } from "./simple-exploded.js";

/** Style `label`, not exploded: `.blue,black`. */
export const label: ParameterWriter = (name, value, encode) =>
  labelled(simple(name, value, encode));

/** Style `label`, exploded: `.blue.black`, `.R=100.G=200`. */
export const labelExploded: ParameterWriter = (_name, value, encode) =>
  labelled(explodedParts(value, encode).join("."));

/** An empty value leaves nothing, which a path refuses. */
function labelled(text: string): string {
  return text && `.${text}`;
}
