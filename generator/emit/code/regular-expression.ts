import type { Pattern } from "../../ir/schema.js";
import { stringLiteral } from "./string-literal.js";

/**
 * An expression for a regular expression. A literal is printed where the source is printable ASCII; elsewhere the
 * constructor takes the source as a string, so that no line terminator or HTML comment can change what is read.
 */
export function regularExpression({ source, flags }: Pattern): string {
  if (source !== "" && /^[\x20-\x7e]*$/u.test(source) && !source.includes("<!--")) {
    return `/${escapeSlashes(source)}/${flags}`;
  }
  const flagArgument = flags === "" ? "" : `, ${stringLiteral(flags)}`;
  return `new RegExp(${stringLiteral(source)}${flagArgument})`;
}

/** A bare slash ends a literal unless it stands in a class; escaping it is allowed in both places. */
function escapeSlashes(source: string): string {
  return source.replace(/\\[\s\S]|\//gu, (match) => (match === "/" ? "\\/" : match));
}
