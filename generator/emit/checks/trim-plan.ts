import type { JsonValue } from "../../document/json-value.js";

/** Arguments that are left out at the end are null in between. */
export function trimPlan(plan: readonly JsonValue[]): readonly JsonValue[] {
  const end = plan.findLastIndex((argument) => argument !== null);
  return plan.slice(0, end + 1);
}
