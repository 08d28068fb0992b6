import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf } from "../../document/spec-document.js";
import type { Rule } from "../rule.js";

/** A path is joined to the server's URL: it starts with one slash and stays below it (OpenAPI 3.1.2, 4.8.8). */
export const pathTemplatesAreWellFormed: Rule = ({ report }) => ({
  visit: {
    paths(node) {
      if (!isJsonObject(node.value)) return;
      for (const path of Object.keys(node.value)) {
        const problem = path.startsWith("x-") ? undefined : findProblem(path);
        const item = childNode(node, path);
        if (path.includes("#") && item !== undefined) {
          report("path-fragment", { path }, placeOf(item, "key"));
        }
        if (problem !== undefined && item !== undefined) {
          report("path-malformed", { path, problem }, placeOf(item, "key"));
        }
      }
    },
  },
});

/** In the order in which they explain most. */
const problems: readonly { readonly found: RegExp; readonly problem: string }[] = [
  { found: /^(?!\/)/u, problem: "it does not start with `/`" },
  { found: /^\/\//u, problem: "`//` at the start names another host" },
  { found: /\?/u, problem: "a query is not a part of the path" },
  { found: /[\s\\]/u, problem: "it holds a space or a backslash" },
  { found: /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/iu, problem: "`.` and `..` leave the path" },
  { found: /\{\}/u, problem: "`{}` names no parameter" },
  { found: /\{[^}]*(?:\{|$)|^[^{]*\}|\}[^{]*\}/u, problem: "its braces are not balanced" },
];

function findProblem(path: string): string | undefined {
  return problems.find(({ found }) => found.test(path))?.problem;
}
