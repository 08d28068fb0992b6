import { isJsonArray, isJsonObject, member } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Rule, RuleContext } from "../rule.js";
import { suggestName } from "../suggest-name.js";

/** Every name in the braces of a server's URL has a variable with a default, and the result is a URL for fetch. */
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
  const names = isJsonObject(variables) ? Object.keys(variables) : [];
  let missing = false;
  for (const [, name = ""] of String(url.value).matchAll(/\{([^{}]*)\}/gu)) {
    if (names.includes(name)) continue;
    missing = true;
    report("server-variable-missing", { name, suggestion: suggestName(name, names) }, placeOf(url));
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
