import type * as z from "zod";
import { $constructor } from "zod/v4/core";
import type { Schema } from "./builders.js";
import type { Context, Payload } from "./run.js";

type Parse = z.core.$ZodType["_zod"]["parse"];

/** A schema class of our own. */
export type SchemaClass<Definition> = new (definition: Definition) => Schema;

/** What distinguishes a schema class from the class of zod that it extends. */
interface SchemaKind<Definition> {
  readonly name: string;
  /** The class of zod that it is to everything but parsing: cloning, composing, JSON Schema, cycle detection. */
  readonly base: () => { init(schema: never, definition: never): void };
  readonly createParse: (
    definition: Definition,
    schema: z.core.$ZodType,
  ) => (payload: Payload, context: Context) => ReturnType<Parse>;
  /** The constants of properties, by which a tagged union tells members apart; those of the base when absent. */
  readonly constants?: (definition: Definition) => Constants | undefined;
}

/** By property, the values that it may have; undefined stands for a missing one. */
export type Constants = z.core.util.PropValues;

/** Declares a schema class that extends one of zod's with a parser of its own. */
export function defineSchema<Definition extends z.core.$ZodTypeDef>(
  kind: SchemaKind<Definition>,
): SchemaClass<Definition> {
  return $constructor<Schema, Definition>(kind.name, (schema, definition) => {
    // The definition is one that the base takes: every caller extends the base's own. It gives the schema its methods.
    const init = kind.base().init as (schema: unknown, definition: unknown) => void;
    init(schema, definition);
    schema._zod.parse = kind.createParse(definition, schema);
    const { constants } = kind;
    if (constants === undefined) return;
    Object.defineProperty(schema._zod, "propValues", { get: () => constants(definition) });
  });
}
