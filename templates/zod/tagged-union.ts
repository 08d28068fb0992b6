import * as z from "zod";
import { defineSchema, type SchemaClass } from "./define-schema.js";
import { isObject } from "./is-object.js";
import type { Payload } from "./run.js";

/**
 * An instance of the member whose constant the property `tag` holds: only that member is asked, and its issues stand at
 * their own places. Members may be annotated schemas, which `z.discriminatedUnion` does not take.
 */
export function taggedUnion<const Options extends readonly [z.ZodType, ...z.ZodType[]]>(
  tag: string,
  options: Options,
): z.ZodUnion<Options> {
  const definition = { type: "union" as const, options, inclusive: false, discriminator: tag };
  return new TaggedUnion(definition) as z.ZodType as z.ZodUnion<Options>;
}

interface Definition extends z.core.$ZodUnionDef {
  readonly discriminator: string;
}

const TaggedUnion: SchemaClass<Definition> = /* @__PURE__ */ defineSchema<Definition>({
  name: "ClientwrightTaggedUnion",
  base: () => z.ZodUnion,
  constants: (definition) => ({
    [definition.discriminator]: new Set(
      definition.options.flatMap((option) => [...constantsOf(option, definition)]),
    ),
  }),
  createParse(definition, schema) {
    const { discriminator } = definition;
    let members: ReadonlyMap<unknown, z.core.$ZodType> | undefined;
    return (payload, context) => {
      const input: unknown = payload.value;
      if (!isObject(input)) return refuseType(schema, payload);
      members ??= membersByTag(definition);
      const tag = Object.hasOwn(input, discriminator) ? input[discriminator] : undefined;
      const member = members.get(tag);
      if (member !== undefined) return member._zod.run(payload, context);
      return refuseTag(definition, payload, [...members.keys()]);
    };
  },
});

/** Built when the first value comes: members may be lazy and refer back to the union. */
function membersByTag(definition: Definition): ReadonlyMap<unknown, z.core.$ZodType> {
  const members = new Map<unknown, z.core.$ZodType>();
  for (const option of definition.options) {
    for (const value of constantsOf(option, definition)) members.set(value, option);
  }
  return members;
}

function constantsOf(
  option: z.core.$ZodType,
  { discriminator }: Definition,
): ReadonlySet<z.core.util.Primitive> {
  return option._zod.propValues?.[discriminator] ?? new Set();
}

function refuseType(inst: z.ZodType, payload: Payload): Payload {
  payload.issues.push({ code: "invalid_type", expected: "object", input: payload.value, inst });
  return payload;
}

function refuseTag({ discriminator }: Definition, payload: Payload, options: readonly unknown[]) {
  const note = "No matching discriminator";
  const input: unknown = payload.value;
  const path = [discriminator];
  const known = options
    .filter((option) => option !== undefined)
    .map((option) => JSON.stringify(option));
  const message = `Invalid input: expected ${known.join(" | ")}`;
  payload.issues.push({
    code: "invalid_union",
    errors: [],
    note,
    discriminator,
    path,
    message,
    input,
  });
  return payload;
}
