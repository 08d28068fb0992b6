import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Rule } from "../rule.js";

/** Templates that differ only in the names of their parameters are the same path (OpenAPI 3.1.2, 4.8.8.2). */
export const pathsAreDistinct: Rule = ({ report }) => ({
  visit: {
    paths(node) {
      if (!isJsonObject(node.value)) return;
      const seen = new Map<string, { readonly path: string; readonly item: SpecNode }>();
      for (const path of Object.keys(node.value)) {
        const item = childNode(node, path);
        const shape = path.replaceAll(/\{[^{}]*\}/gu, "{}");
        const first = seen.get(shape);
        if (item === undefined) continue;
        if (first === undefined) seen.set(shape, { path, item });
        else {
          report("path-repeated", { path, first: first.path }, placeOf(item, "key"), [
            { message: "the first is here", place: placeOf(first.item, "key") },
          ]);
        }
      }
    },
  },
});
