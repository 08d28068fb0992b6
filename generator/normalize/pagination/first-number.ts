import type { NamedParameter } from "./page-evidence.js";
import type { PageView } from "./page-view.js";

/** With which number a parameter starts to count, where its schema or its description says so. */
export function firstNumberOf(
  { schema, description = "" }: NamedParameter,
  view: PageView,
): number | undefined {
  const parts = [schema, ...view.numbersOf(schema)];
  const declared = parts.map(({ annotations }) => annotations.default);
  const initial = declared.find((value) => typeof value === "number");
  if (initial !== undefined) return initial;
  if (/\b(zero|0)[- ](based|indexed)|\bstarts? (at|from|with) (0|zero)\b/iu.test(description))
    return 0;
  const minimum = view
    .numbersOf(schema)
    .map(({ minimum: least }) => least)
    .find((least) => least !== undefined);
  return minimum === undefined ? undefined : Number(minimum);
}
