import { formCompact } from "./form-compact.js";
import { formPairs } from "./form-pairs.js";
import type { ParameterWriter } from "./parameter-writer.js";

/** Style `matrix`, not exploded: `;color=blue,black`. */
export const matrix: ParameterWriter = (name, value, encode) =>
  prefixed([formCompact(name, value, encode)]);

/** Style `matrix`, exploded: `;color=blue;color=black`, `;R=100;G=200`. */
export const matrixExploded: ParameterWriter = (name, value, encode) =>
  prefixed(formPairs(name, value, encode));

/** An empty value leaves nothing, which a path refuses; RFC 6570 (3.2.7) writes an empty member as its name alone. */
function prefixed(pairs: readonly string[]): string {
  const [first = "", ...others] = pairs;
  if (others.length === 0 && /^[^=]*=?$/.test(first)) return "";
  return pairs.map((pair) => `;${pair.replace(/^([^=]*)=$/, "$1")}`).join("");
}
