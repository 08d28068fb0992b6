import type { Schema, SchemaId } from "../../ir/schema.js";
import type { Check } from "./zod-libraries.js";

/** What the parts of a validator are printed with. Asking for a name imports it into the module at hand. */
export interface ValidatorPrinter {
  /** Whether the whole fills in defaults, so that members of an intersection must hand on what each filled in. */
  readonly fills: boolean;
  readonly optional: (schema: string) => string;
  readonly nullable: (schema: string) => string;
  readonly check: (schema: string, checks: readonly Check[]) => string;
  /** A function or type of zod, by its name there. */
  readonly zod: (name: string) => string;
  /** A function of the validators' runtime, by its module. */
  readonly runtime: (name: string, file: string) => string;
  /** The validator of another named schema, ready to stand inside this one. */
  readonly reference: (id: SchemaId) => string;
  /** A schema inside this one. */
  readonly schema: (schema: Schema) => string;
}
