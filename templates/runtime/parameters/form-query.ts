import { writeForm } from "../bodies/form.js";
import type { Encodings } from "../bodies/encoding.js";
import type { ParameterWriter } from "./parameter-writer.js";

/**
 * The whole query as a form: the `querystring` parameter of OpenAPI 3.2 (section 4.12.1) with the content
 * `application/x-www-form-urlencoded`.
 */
export const formQuery: ParameterWriter = (_name, value) => writeForm(value);

/** The same with properties whose `encoding` says how they are written. */
export function formQueryWith(encodings: Encodings): ParameterWriter {
  return (_name, value) => writeForm(value, encodings);
}
