import * as z from "zod";
import type { Schema } from "./builders.js";
import { defineSchema, type SchemaClass } from "./define-schema.js";
import { run, type Context, type Payload } from "./run.js";

/**
 * A schema that makes its default of an absent value (JSON Schema 2020-12 validation, section 9.2): anew for each parse,
 * and completed by the defaults inside it. What the schema would refuse is filled in as it is written, since a default
 * never changes what is valid.
 */
export function withDefault(innerType: z.core.$ZodType, create: () => unknown): Schema {
  return new WithDefault({
    type: "prefault",
    innerType,
    create,
    get defaultValue() {
      return create();
    },
  });
}

interface Definition extends z.core.$ZodPrefaultDef {
  readonly create: () => unknown;
}

const WithDefault: SchemaClass<Definition> = /* @__PURE__ */ defineSchema<Definition>({
  name: "ClientwrightWithDefault",
  base: () => z.ZodPrefault,
  createParse: (definition) => (payload, context) =>
    payload.value === undefined
      ? fill(definition, payload, context)
      : run(definition.innerType, payload.value, context),
});

function fill({ innerType, create }: Definition, payload: Payload, context: Context): Payload {
  const completed = run(innerType, create(), context);
  payload.value = completed.issues.length === 0 ? completed.value : create();
  return payload;
}
