import { isJsonArray, isJsonObject, member } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Rule, RuleContext } from "../rule.js";

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

function checkVariables(node: SpecNode, url: SpecNode, { report, suggest }: RuleContext): boolean {
  const variables = member(node.value, "variables");
  const declared = childNode(node, "variables");
  const names = new Set(isJsonObject(variables) ? Object.keys(variables) : []);
  const used = new Set(
    Array.from(String(url.value).matchAll(/\{([^{}]*)\}/gu), ([, name = ""]) => name),
  );
  const missing = [...used].filter((name) => !names.has(name));
  for (const name of missing) {
    const suggestion = suggest(name, () => names);
    report("server-variable-missing", { name, suggestion }, placeOf(url));
  }
  for (const name of names) {
    const variable = declared && childNode(declared, name);
    if (variable === undefined || used.has(name)) continue;
    report("server-variable-unused", { name }, placeOf(variable, "key"));
  }
  return missing.length > 0;
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
