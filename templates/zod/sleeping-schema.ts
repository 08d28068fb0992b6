import type * as z from "zod";

/**
 * Makes schemas of a class that are initialized when they are first looked into: that takes a hundred times as long as
 * making the object, and an SDK declares thousands of schemas of which a program uses a few.
 */
export function createSleeping<Definition extends z.core.$ZodTypeDef>(
  schemaClass: SleepingClass<Definition>,
  definition: Definition,
): (definition: Definition) => unknown {
  // The class has its members when its first schema is made.
  const first = new schemaClass(definition);
  const prototype: object = Object.create(Object.getPrototypeOf(first) as object);
  for (const key of ownKeys) {
    Object.defineProperty(prototype, key, {
      get(this: Sleeping): unknown {
        wake(this, schemaClass);
        return this[key];
      },
    });
  }
  // It becomes a schema of the class before anything of it is seen.
  return (own): unknown => Object.assign(Object.create(prototype) as object, { [sleeping]: own });
}

/** A class of zod; what its schemas are is claimed where they are made. */
interface SleepingClass<Definition> {
  new (definition: Definition): unknown;
  init(schema: never, definition: never): void;
}

/** What a constructor of zod gives the schema itself; all else stands on the prototype and asks for these. */
const ownKeys = ["_zod", "def", "type", "unwrap"] as const;

const sleeping: unique symbol = /* @__PURE__ */ Symbol("clientwright.sleeping");

interface Sleeping extends Readonly<Record<(typeof ownKeys)[number], unknown>> {
  readonly [sleeping]: z.core.$ZodTypeDef;
  readonly _zod: z.core.$ZodTypeInternals;
}

/** What the constructor of zod does with an object of its own. */
function wake(schema: Sleeping, { init }: { init(schema: never, definition: never): void }): void {
  for (const key of ownKeys) {
    Object.defineProperty(schema, key, {
      configurable: true,
      enumerable: key !== "_zod",
      writable: true,
    });
  }
  (init as (schema: unknown, definition: unknown) => void)(schema, schema[sleeping]);
  for (const initialize of schema._zod.deferred ?? []) initialize();
  schema._zod.deferred = undefined;
}
