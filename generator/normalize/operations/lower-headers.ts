import { member } from "../../document/json-value.js";
import { childNode, type SpecNode } from "../../document/spec-document.js";
import type { Response } from "../../ir/api.js";
import type { Scope } from "../schemas/scope.js";
import { declareGroup } from "./declare-group.js";
import { isFieldName } from "./field-name.js";
import { lowerParameterSchema, lowerSerialization } from "./lower-parameters.js";
import { dereference, memberNodes, optionalText } from "./spec-objects.js";

/** The headers that a response declares; `Content-Type` is none of them (OpenAPI 3.1.2, section 4.8.17). */
export function lowerHeaders(
  response: SpecNode,
  scope: Scope,
): Pick<Response, "headers" | "headerGroup"> {
  const headers = memberNodes(childNode(response, "headers"))
    .filter(([name]) => isFieldName(name) && name.toLowerCase() !== "content-type")
    .map(([name, declared]) => {
      const node = dereference(declared, scope);
      return {
        name,
        ...optionalText(node.value, "description"),
        deprecated: member(node.value, "deprecated") === true,
        required: member(node.value, "required") === true,
        schema: lowerParameterSchema(node, scope),
        serialization: lowerSerialization(node, "header", scope),
      };
    });
  if (headers.length === 0) return { headers };
  return { headers, headerGroup: declareGroup("headers", headers, response, scope) };
}
