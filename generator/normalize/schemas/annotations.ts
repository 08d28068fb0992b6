import { isJsonArray } from "../../document/json-value.js";
import type { Annotations } from "../../ir/schema.js";
import type { Keywords } from "./keywords.js";

/** The annotations of a schema without any. */
export const noAnnotations: Annotations = { examples: [] };

/** What the schema says to people (JSON Schema 2020-12 validation, section 9; `example` of OpenAPI). */
export function lowerAnnotations(keywords: Keywords): Annotations {
  const title = keywords.value("title");
  const description = keywords.value("description");
  const fallback = keywords.value("default");
  return {
    ...(typeof title === "string" ? { title } : {}),
    ...(typeof description === "string" ? { description } : {}),
    ...(keywords.value("deprecated") === true ? { deprecated: true } : {}),
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(isSensitive(keywords) ? { sensitive: true } : {}),
    examples: lowerExamples(keywords),
  };
}

function lowerExamples(keywords: Keywords): Annotations["examples"] {
  const examples = keywords.value("examples");
  if (isJsonArray(examples)) return examples;
  const example = keywords.value("example");
  return example === undefined ? [] : [example];
}

function isSensitive(keywords: Keywords): boolean {
  return (
    keywords.value("writeOnly") === true ||
    keywords.value("format") === "password" ||
    keywords.value("x-sensitive") === true
  );
}
