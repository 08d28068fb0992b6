import { writeForm } from "../bodies/form.js";
import type { ParameterWriter } from "./parameter-writer.js";

/**
 * The whole query as a form: the `querystring` parameter of OpenAPI 3.2 (section 4.12.1) with the content
 * `application/x-www-form-urlencoded`.
 */
export const formQuery: ParameterWriter = (_name, value) => writeForm(value);
