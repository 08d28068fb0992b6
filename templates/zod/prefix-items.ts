import * as z from "zod";
import { defineSchema, type SchemaClass } from "./define-schema.js";
import { nothing } from "./predicates/leaf-predicates.js";
import { report, run, type Context, type Payload } from "./run.js";

type Schemas = readonly z.ZodType[];

/** The parts of an array that has schemas for its first positions. */
interface Parts<Required extends Schemas, Optional extends Schemas, Rest extends z.ZodType> {
  /** The positions that every instance has. */
  readonly required: Required;
  /** The positions that an instance may end before. */
  readonly optional: Optional;
  /** Every further item. */
  readonly rest: Rest;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** The outputs of schemas, position by position. */
type Outputs<Items extends Schemas> = { -readonly [Key in keyof Items]: z.output<Items[Key]> };

type Prefix<Required extends Schemas, Optional extends Schemas> = [
  ...Outputs<Required>,
  ...Partial<Outputs<Optional>>,
];

type Items<Required extends Schemas, Optional extends Schemas, Rest extends z.ZodType> = [
  z.output<Rest>,
] extends [never]
  ? Prefix<Required, Optional>
  : [...Prefix<Required, Optional>, ...z.output<Rest>[]];

/**
 * An array whose first items have schemas of their own (`prefixItems`, JSON Schema 2020-12 core, section 10.3.1.1). An
 * instance may be shorter than its prefix, unless `minItems` says otherwise; a tuple of zod may not.
 */
export function prefixItems<
  const Required extends Schemas,
  const Optional extends Schemas,
  Rest extends z.ZodType,
>(parts: Parts<Required, Optional, Rest>): z.ZodType<Items<Required, Optional, Rest>> {
  const { required, optional, rest, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = parts;
  const items = [...required, ...optional];
  const bounds = {
    minItems: Math.max(minItems, required.length),
    maxItems: rest.type === "never" ? Math.min(maxItems, items.length) : maxItems,
  };
  const definition = { type: "tuple" as const, items, rest, ...bounds };
  // The parser below is what the type says.
  return new PrefixItems(definition) as z.ZodType<Items<Required, Optional, Rest>>;
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
  createPredicate({ items, rest, minItems, maxItems }, { of }) {
    const positions = items.map(of);
    const others = rest === null ? nothing : of(rest);
    return (value, left, walk) =>
      Array.isArray(value) &&
      left > 0 &&
      value.length >= minItems &&
      value.length <= maxItems &&
      value.every((item, index) => (positions[index] ?? others)(item, left - 1, walk));
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
  payload.value = input.map((item, index) => {
    // Whatever stands behind a closed prefix was reported by its length.
    const schema = items[index] ?? (rest?._zod.def.type === "never" ? null : rest);
    if (schema === null) return item;
    const result = run(schema, item, context);
    report(payload, result.issues, index);
    return result.value;
  });
  return payload;
}
