import { parsePointer } from "../../document/json-pointer.js";
import type { PagePath } from "../../ir/pagination.js";
import type { Schema } from "../../ir/schema.js";
import type { TypeName } from "../schemas/instance-types.js";
import type { PageView } from "./page-view.js";
import type { RuleField, RuleProblem } from "./rule-problem.js";

/** A value of a page: how to get there, and what it is. */
export interface PagePlace {
  readonly path: PagePath;
  readonly schema: Schema;
}

/** What a value must be, in words and as the types of which it may have one. */
export const kinds = {
  list: { expected: "a list", types: ["array"] },
  scalar: { expected: "a text or a number", types: ["string", "number", "integer"] },
  text: { expected: "a text", types: ["string"] },
  number: { expected: "a number", types: ["number", "integer"] },
  flag: { expected: "a boolean", types: ["boolean"] },
} as const satisfies Record<string, { expected: string; types: readonly TypeName[] }>;

export interface PlaceCheck {
  readonly field: RuleField;
  /** As the rule has it; undefined where it says nothing. */
  readonly pointer: string | undefined;
  readonly kind: keyof typeof kinds;
}

/** Follows a pointer of a rule into a schema; what is wrong with it is added to the problems. */
export function checkPlace(
  { field, pointer, kind }: PlaceCheck,
  root: Schema,
  { view, problems }: { readonly view: PageView; readonly problems: RuleProblem[] },
): PagePlace | undefined {
  if (pointer === undefined) return undefined;
  const path = parsePointer(pointer);
  if (path === undefined) {
    problems.push({ field, kind: "no-pointer", value: pointer });
    return undefined;
  }
  const schema = view.at(root, path);
  if (schema === undefined) {
    problems.push({ field, kind: "no-property", value: pointer, known: known(root, path, view) });
    return undefined;
  }
  const { types, expected } = kinds[kind];
  const found = view.typesOf(schema);
  const fits = types.some((type) => found.has(type)) && (kind !== "list" || view.itemOf(schema));
  if (fits) return { path, schema };
  problems.push({ field, kind: "type", value: pointer, expected });
  return undefined;
}

/** The names at the place where the way ends. */
function known(root: Schema, path: PagePath, view: PageView): readonly string[] {
  const depth = path.findIndex((_, index) => view.at(root, path.slice(0, index + 1)) === undefined);
  const end = view.at(root, path.slice(0, depth));
  return end === undefined ? [] : view.names(end);
}
