import type { Report } from "../diagnostics/collector.js";
import type { Specification } from "../document/spec-document.js";
import type { ObjectKind } from "../document/structure.js";
import { type PlacedNode, walkStructure } from "../document/walk-structure.js";
import { createContext } from "./create-context.js";
import type { RuleVisitor } from "./rule.js";
import { rules } from "./rules.js";

/** Checks a description against every rule, over one walk; what is wrong is only reported. */
export function validate(
  specification: Specification,
  report: Report,
  placed: readonly PlacedNode[] = [...walkStructure(specification)],
): void {
  const context = createContext(specification, placed, report);
  const visitors = rules.map((rule) => rule(context));
  const checks = new Map<ObjectKind, readonly Check[]>();
  for (const one of placed) {
    const { kind } = one;
    const known = checks.get(kind);
    const concerned = known ?? visitors.flatMap((visitor) => checksOf(visitor, kind));
    if (known === undefined) checks.set(kind, concerned);
    for (const check of concerned) check(one);
  }
  for (const visitor of visitors) visitor.finish?.();
}

type Check = (placed: PlacedNode) => void;

/** What a rule does at an object of a kind: most rules speak of a few kinds only. */
function checksOf({ visit, visitAll }: RuleVisitor, kind: ObjectKind): readonly Check[] {
  const visitKind = visit[kind];
  return [
    ...(visitAll === undefined ? [] : [visitAll]),
    ...(visitKind === undefined
      ? []
      : [
          ({ node }: PlacedNode) => {
            visitKind(node);
          },
        ]),
  ];
}
