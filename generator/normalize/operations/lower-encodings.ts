import { isJsonArray, member } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { MediaType } from "../../ir/api.js";
import type { Encoding } from "../../ir/serialization.js";
import type { Scope } from "../schemas/scope.js";
import { isFieldName } from "./field-name.js";
import { readStyle } from "./read-style.js";
import { dereference, itemNodes, memberNodes, textField } from "./spec-objects.js";

/** The Encoding Objects of a media type: by property, or in OpenAPI 3.2 by position (section 4.15). */
export function lowerEncodings(
  mediaType: SpecNode,
  scope: Scope,
): Pick<MediaType, "encoding" | "prefixEncoding" | "itemEncoding"> {
  const prefix = itemNodes(childNode(mediaType, "prefixEncoding"));
  const item = childNode(mediaType, "itemEncoding");
  return {
    encoding: Object.fromEntries(
      memberNodes(childNode(mediaType, "encoding")).map(([name, node]) => [
        name,
        lowerEncoding(node, scope),
      ]),
    ),
    ...(prefix.length === 0
      ? {}
      : { prefixEncoding: prefix.map((node) => lowerEncoding(node, scope)) }),
    ...(item === undefined ? {} : { itemEncoding: lowerEncoding(item, scope) }),
  };
}

function lowerEncoding(node: SpecNode, scope: Scope): Encoding {
  const { value } = node;
  const headers = memberNodes(childNode(node, "headers")).flatMap(([name, declared]) => {
    if (!isFieldName(name) || name.toLowerCase() === "content-type") return [];
    const text = onlyText(dereference(declared, scope), scope);
    if (text !== undefined) return [[name, text] as const];
    scope.report("part-header-open", { name }, placeOf(declared, "key"));
    return [];
  });
  const contentType = textField(value, "contentType");
  const explode = member(value, "explode");
  const allowReserved = member(value, "allowReserved");
  return {
    ...(contentType === undefined ? {} : { contentType }),
    ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
    ...(member(value, "style") === undefined ? {} : { style: readStyle(value, "form") }),
    ...(typeof explode === "boolean" ? { explode } : {}),
    ...(typeof allowReserved === "boolean" ? { allowReserved } : {}),
  };
}

/** The one text that a header can have: its constant, its only enum member, or its default. */
function onlyText(header: SpecNode, scope: Scope): string | undefined {
  const schema = childNode(header, "schema");
  if (schema === undefined) return undefined;
  const { value } = scope.readKeywords(schema);
  const listed = value("enum");
  const only = isJsonArray(listed) && listed.length === 1 ? listed[0] : undefined;
  const text = value("const") ?? only ?? value("default");
  const isPrimitive = ["string", "number", "boolean"].includes(typeof text);
  return isPrimitive && /^[\t\x20-\x7e]*$/u.test(String(text)) ? String(text) : undefined;
}
