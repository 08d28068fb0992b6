import { isJsonArray, isJsonObject, member } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Rule, RuleContext } from "../rule.js";
import { suggest } from "../../diagnostics/suggest.js";

/** Every name in the braces of a server's URL has a variable with a value, and the result is a URL for fetch. */
export const serverVariablesAreDeclared: Rule = (context) => ({
  visit: {
    server(node) {
      const url = childNode(node, "url");
      if (url === undefined || typeof url.value !== "string") return;
      const undeclared = checkVariables(node, url, context);
      if (!undeclared) checkUrl(node, url, context);
    },
    serverVariable(node) {
      const values = member(node.value, "enum");
      const list = childNode(node, "enum");
      if (list !== undefined && isJsonArray(values) && values.length === 0) {
        context.report("server-variable-without-values", {}, placeOf(list));
        return;
      }
      const fallback = childNode(node, "default");
      if (!isJsonArray(values) || fallback === undefined || values.includes(fallback.value)) return;
      context.report(
        "server-default-unlisted",
        { value: String(fallback.value) },
        placeOf(fallback),
      );
    },
  },
});

function checkVariables(node: SpecNode, url: SpecNode, { report }: RuleContext): boolean {
  const variables = member(node.value, "variables");
  const declared = childNode(node, "variables");
  const names = isJsonObject(variables) ? Object.keys(variables) : [];
  let missing = false;
  for (const [, name = ""] of String(url.value).matchAll(/\{([^{}]*)\}/gu)) {
    if (names.includes(name)) continue;
    missing = true;
    report("server-variable-missing", { name, suggestion: suggest(name, names) }, placeOf(url));
  }
  for (const name of names) {
    const variable = declared && childNode(declared, name);
    if (variable === undefined || String(url.value).includes(`{${name}}`)) continue;
    report("server-variable-unused", { name }, placeOf(variable, "key"));
  }
  return missing;
}

function checkUrl(node: SpecNode, url: SpecNode, { report }: RuleContext): void {
  const variables = member(node.value, "variables");
  const filled = String(url.value).replaceAll(/\{([^{}]*)\}/gu, (_, name: string) =>
    String(member(member(variables, name), "default")),
  );
  const base = "https://relative.invalid/";
  const isUsable = URL.canParse(filled, base) && /^https?:$/u.test(new URL(filled, base).protocol);
  if (!isUsable) report("server-url-unusable", { url: filled }, placeOf(url));
}
