import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import { readOperations } from "../read-operations.js";
import { readParameters } from "../read-parameters.js";
import type { Rule, RuleContext } from "../rule.js";

/** Every name in a path's braces has its path parameter, and every path parameter has its name there. */
export const pathTemplatesMatchParameters: Rule = (context) => ({
  visit: {
    paths(node) {
      if (!isJsonObject(node.value)) return;
      for (const path of Object.keys(node.value)) {
        const written = childNode(node, path);
        const item =
          written === undefined ? undefined : context.follow({ node: written, kind: "pathItem" });
        if (item !== undefined) checkPath(path, item, context);
      }
    },
  },
});

function checkPath(path: string, item: SpecNode, context: RuleContext): void {
  const names = new Set(Array.from(path.matchAll(/\{([^{}]+)\}/gu), ([, name = ""]) => name));
  const shared = readParameters(item, context);
  for (const { node: operation } of readOperations(item, context)) {
    const own = readParameters(operation, context);
    const parameters = [...shared.parameters, ...own.parameters].filter(isPathParameter);
    const declared = new Set(parameters.map(({ name }) => name));
    const isComplete = shared.isComplete && own.isComplete;
    const unused = [...declared].filter((name) => !names.has(name));
    for (const name of isComplete ? names : []) {
      if (declared.has(name)) continue;
      const suggestion = context.suggest(name, () => unused);
      context.report(
        "path-parameter-missing",
        { path, name, suggestion },
        placeOf(operation, "key"),
      );
    }
    for (const { name, written } of parameters) {
      if (!names.has(name))
        context.report("path-parameter-unused", { path, name }, placeOf(written));
    }
  }
}

function isPathParameter({ location }: { readonly location: string }): boolean {
  return location === "path";
}
