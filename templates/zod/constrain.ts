import * as z from "zod";
import type { Schema } from "./builders.js";
import { defineSchema, type SchemaClass } from "./define-schema.js";
import { hasWrongType, run, type Context, type Payload } from "./run.js";

/** One keyword that zod lacks: adds its issues, if the value is of the instance type that it concerns. */
export type Assertion = (payload: Payload, context: Context) => void;

/**
 * A schema with the assertions that it has no words for. They see the value as it came in, and the context of the parse
 * (a check of zod sees a copy and no context, so that nested schemas would be asked again and again).
 */
export function constrain(innerType: z.core.$ZodType, ...assertions: readonly Assertion[]): Schema {
  return new Constrained({ type: "nonoptional", innerType, assertions });
}

interface Definition extends z.core.$ZodNonOptionalDef {
  readonly assertions: readonly Assertion[];
}

const Constrained: SchemaClass<Definition> = /* @__PURE__ */ defineSchema<Definition>({
  name: "ClientwrightConstrained",
  // The wrapper that zod's own tools look straight through.
  base: () => z.ZodNonOptional,
  constants: ({ innerType }) => innerType._zod.propValues,
  createParse: (definition) => (payload, context) => parse(definition, payload, context),
});

function parse({ innerType, assertions }: Definition, payload: Payload, context: Context): Payload {
  const input = { value: payload.value, issues: payload.issues };
  const inner = run(innerType, input.value, context);
  payload.value = inner.value;
  payload.issues.push(...inner.issues);
  if (hasWrongType(inner)) return payload;
  for (const assertion of assertions) assertion(input, context);
  return payload;
}
