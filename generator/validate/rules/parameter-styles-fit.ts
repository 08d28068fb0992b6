import { suggest } from "../../diagnostics/suggest.js";
import { isJsonObject, member } from "../../document/json-value.js";
import { childNode, placeOf } from "../../document/spec-document.js";
import type { Rule } from "../rule.js";

/** A parameter is written in a style of its place (OpenAPI 3.1.2, 4.8.12.3; `cookie` is of 3.2). */
export const parameterStylesFit: Rule = ({ report }) => ({
  visit: {
    parameter(node) {
      if (!isJsonObject(node.value) || Object.hasOwn(node.value, "$ref")) return;
      const style = childNode(node, "style");
      const location = member(node.value, "in");
      if (typeof style?.value !== "string" || typeof location !== "string") return;
      const styles = Object.hasOwn(stylesByLocation, location)
        ? (stylesByLocation[location] ?? [])
        : undefined;
      if (styles === undefined || styles.includes(style.value)) return;
      const suggestion = suggest(style.value, styles);
      report("style-unknown", { style: style.value, location, styles, suggestion }, placeOf(style));
    },
  },
});

const stylesByLocation: Readonly<Record<string, readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};
