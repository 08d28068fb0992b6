import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import { readOperations } from "../read-operations.js";
import type { Rule, RuleContext } from "../rule.js";

/**
 * Templates that differ only in the names of their parameters are the same path (OpenAPI 3.1.2, 4.8.8.2). Where no method
 * stands in both, a server can still tell their operations apart, and published descriptions count on it.
 */
export const pathsAreDistinct: Rule = (context) => ({
  visit: {
    paths(node) {
      if (!isJsonObject(node.value)) return;
      const seen = new Map<string, SeenPath>();
      for (const path of Object.keys(node.value)) {
        const item = childNode(node, path);
        if (item === undefined || path.startsWith("x-")) continue;
        const shape = path.replaceAll(/\{[^{}]*\}/gu, "{}");
        const first = seen.get(shape);
        const methods = methodsOf(item, context);
        if (first !== undefined) checkAgainst(first, { path, item, methods }, context);
        for (const method of methods) first?.methods.add(method);
        if (first === undefined) seen.set(shape, { path, item, methods });
      }
    },
  },
});

interface SeenPath {
  readonly path: string;
  readonly item: SpecNode;
  /** Of this path and of every later one that is the same. */
  readonly methods: Set<string>;
}

function checkAgainst(first: SeenPath, second: SeenPath, { report }: RuleContext): void {
  const parameters = { path: second.path, first: first.path };
  const methods = [...second.methods].filter((method) => first.methods.has(method));
  const place = placeOf(second.item, "key");
  const related = [{ message: "the first is here", place: placeOf(first.item, "key") }];
  if (methods.length > 0) report("path-repeated", { ...parameters, methods }, place, related);
  else report("path-equivalent", parameters, place, related);
}

function methodsOf(written: SpecNode, context: RuleContext): Set<string> {
  const item = context.follow({ node: written, kind: "pathItem" });
  const operations = item === undefined ? [] : readOperations(item, context);
  return new Set(operations.map(({ method }) => method));
}
