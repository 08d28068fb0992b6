import type { Report } from "../diagnostics/collector.js";
import type { Specification } from "../document/spec-document.js";
import { type PlacedNode, walkStructure } from "../document/walk-structure.js";
import { createContext } from "./create-context.js";
import { rules } from "./rules.js";

/** Checks a description against every rule, over one walk; what is wrong is only reported. */
export function validate(
  specification: Specification,
  report: Report,
  placed: readonly PlacedNode[] = [...walkStructure(specification)],
): void {
  const context = createContext(specification, placed, report);
  const visitors = rules.map((rule) => rule(context));
  for (const { node, kind } of placed) {
    for (const visitor of visitors) {
      visitor.visitAll?.({ node, kind });
      visitor.visit[kind]?.(node);
    }
  }
  for (const visitor of visitors) visitor.finish?.();
}
