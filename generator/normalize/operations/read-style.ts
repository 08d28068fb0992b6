import { member, type JsonValue } from "../../document/json-value.js";
import type { ParameterStyle } from "../../ir/serialization.js";

const styles: Readonly<Record<ParameterStyle, true>> = {
  matrix: true,
  label: true,
  simple: true,
  form: true,
  spaceDelimited: true,
  pipeDelimited: true,
  deepObject: true,
  cookie: true,
};

/** The style as written, or the fallback where none, or none that exists, is written. */
export function readStyle(value: JsonValue | undefined, fallback: ParameterStyle): ParameterStyle {
  const style = member(value, "style");
  return isStyle(style) ? style : fallback;
}

function isStyle(style: JsonValue | undefined): style is ParameterStyle {
  return typeof style === "string" && Object.hasOwn(styles, style);
}
