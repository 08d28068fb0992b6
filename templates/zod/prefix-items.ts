import * as z from "zod";
import type { Schema } from "./builders.js";
import { defineSchema, type SchemaClass } from "./define-schema.js";
import { report, run, type Context, type Payload } from "./run.js";

type Schemas = readonly z.core.$ZodType[];

/** The parts of an array that has schemas for its first positions. */
interface Parts {
  /** The positions that every instance has. */
  readonly required: Schemas;
  /** The positions that an instance may end before. */
  readonly optional: Schemas;
  /** Every further item. */
  readonly rest: z.core.$ZodType;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/**
 * An array whose first items have schemas of their own (`prefixItems`, JSON Schema 2020-12 core, section 10.3.1.1). An
 * instance may be shorter than its prefix, unless `minItems` says otherwise; a tuple of zod may not.
 */
export function prefixItems(parts: Parts): Schema {
  const { required, optional, rest, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = parts;
  const items = [...required, ...optional];
  const bounds = {
    minItems: Math.max(minItems, required.length),
    maxItems: rest._zod.def.type === "never" ? Math.min(maxItems, items.length) : maxItems,
  };
  return new PrefixItems({ type: "tuple", items, rest, ...bounds });
}

interface Definition extends z.core.$ZodTupleDef {
  readonly minItems: number;
  readonly maxItems: number;
}

const PrefixItems: SchemaClass<Definition> = /* @__PURE__ */ defineSchema<Definition>({
  name: "ClientwrightPrefixItems",
  base: () => z.ZodTuple,
  createParse: (definition, schema) => (payload, context) => {
    const input: unknown = payload.value;
    if (Array.isArray(input)) return parseItems(definition, input, payload, context);
    payload.issues.push({ code: "invalid_type", expected: "array", input, inst: schema });
    return payload;
  },
});

function parseItems(
  { items, rest, minItems, maxItems }: Definition,
  input: readonly unknown[],
  payload: Payload,
  context: Context,
): Payload {
  const about = { input, inclusive: true, origin: "array" };
  if (input.length < minItems) {
    payload.issues.push({ code: "too_small", minimum: minItems, ...about });
  }
  if (input.length > maxItems) {
    payload.issues.push({ code: "too_big", maximum: maxItems, ...about });
  }
  // A hole is an item that is undefined, which `map` would pass by.
  payload.value = Array.from(input, (item, index) => {
    // Whatever stands behind a closed prefix was reported by its length.
    const schema = items[index] ?? (rest?._zod.def.type === "never" ? null : rest);
    if (schema === null) return item;
    const result = run(schema, item, context);
    report(payload, result.issues, index);
    return result.value;
  });
  return payload;
}
