import * as z from "zod";
import type { Schema } from "./builders.js";
import { defineSchema, type SchemaClass } from "./define-schema.js";
import { isObject } from "./is-object.js";
import { uniteConstants } from "./property-constants.js";
import { run, type Context, type Payload } from "./run.js";

/**
 * An instance of the member whose constant the property `tag` holds: only that member is asked, and its issues stand at
 * their own places. Members may be annotated schemas, which `z.discriminatedUnion` does not take.
 */
export function taggedUnion(tag: string, options: readonly z.core.$ZodType[]): Schema {
  return new TaggedUnion({ type: "union", options, inclusive: false, discriminator: tag });
}

interface Definition extends z.core.$ZodUnionDef {
  readonly discriminator: string;
}

const TaggedUnion: SchemaClass<Definition> = /* @__PURE__ */ defineSchema<Definition>({
  name: "ClientwrightTaggedUnion",
  base: () => z.ZodUnion,
  constants: ({ options }) => uniteConstants(options.map((option) => option._zod.propValues)),
  createParse(definition, schema) {
    const { discriminator } = definition;
    let members: Members | undefined;
    return (payload, context) => {
      const input: unknown = payload.value;
      if (!isObject(input)) return refuseType(schema, payload);
      members ??= findMembers(definition);
      const tag = Object.hasOwn(input, discriminator) ? input[discriminator] : undefined;
      const candidates = [...(members.byTag.get(tag) ?? []), ...members.others];
      const [only, ...rest] = candidates;
      if (only === undefined) return refuseTag(definition, payload, [...members.byTag.keys()]);
      return rest.length === 0
        ? only._zod.run(payload, context)
        : parseFirst(candidates, payload, context);
    };
  },
});

interface Members {
  readonly byTag: ReadonlyMap<unknown, readonly z.core.$ZodType[]>;
  /** Those whose tag is not known. The generator sees to it that there are none; a consumer's schema may be one. */
  readonly others: readonly z.core.$ZodType[];
}

/** Asked for when the first value comes: members may be lazy and refer back to the union. */
function findMembers({ options, discriminator }: Definition): Members {
  const byTag = new Map<unknown, readonly z.core.$ZodType[]>();
  const others: z.core.$ZodType[] = [];
  for (const option of options) {
    const values = option._zod.propValues?.[discriminator] ?? new Set();
    for (const value of values) byTag.set(value, [...(byTag.get(value) ?? []), option]);
    if (values.size === 0) others.push(option);
  }
  return { byTag, others };
}

/** The first candidate that accepts the value, else what the first of all has against it. */
function parseFirst(candidates: readonly z.core.$ZodType[], payload: Payload, context: Context) {
  const results = candidates.map((candidate) => run(candidate, payload.value, context));
  const result = results.find(({ issues }) => issues.length === 0) ?? results[0];
  payload.value = result?.value;
  payload.issues.push(...(result?.issues ?? []));
  return payload;
}

function refuseType(inst: z.core.$ZodType, payload: Payload): Payload {
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
