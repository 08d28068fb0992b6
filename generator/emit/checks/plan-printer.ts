import type { JsonValue } from "../../document/json-value.js";
import type { ImportedSymbol } from "../code/module.js";
import type { Schema, SchemaId } from "../../ir/schema.js";

/** What the parts of a plan are printed with. */
export interface PlanPrinter {
  /** The number of what a plan refers to, an expression; the same one has the same number. */
  readonly part: (expression: string) => number;
  /** A function of the validators' runtime, by its module, ready to be a part. */
  readonly runtime: (name: string, file: string) => string;
  readonly use: (symbol: ImportedSymbol) => string;
  /** The number of another named schema. */
  readonly reference: (id: SchemaId) => number;
  /** A schema inside this one. */
  readonly plan: (schema: Schema) => JsonValue;
}
