import { isRecord } from "./members.js";
import type { ParameterWriter } from "./parameter-writer.js";
import { simple } from "./simple.js";
import { simpleExploded } from "./simple-exploded.js";

/** Style `label`, not exploded: `.blue,black`. */
export const label: ParameterWriter = (name, value, encode) =>
  labelled(simple(name, value, encode));

/** Style `label`, exploded: `.blue.black`, `.R=100.G=200`. */
export const labelExploded: ParameterWriter = (name, value, encode) => {
  const text = simpleExploded(name, value, encode);
  // An encoded value holds no comma, so that every comma here separates.
  return labelled(isRecord(value) ? text.replaceAll(",", ".") : text);
};

/** An empty value leaves nothing, which a path refuses. */
function labelled(text: string): string {
  return text && `.${text}`;
}
