import type * as z from "zod";
import { arrayPredicate } from "./array-predicate.js";
import { checksOf, testOf, type Check } from "./checks.js";
import {
  anything,
  isBoolean,
  isNull,
  nothing,
  numberPredicate,
  stringPredicate,
  valuesPredicate,
} from "./leaf-predicates.js";
import { objectPredicate } from "./object-predicate.js";
import { ownPredicate, Undecided, type Predicate, type Reading } from "./predicate.js";
import { lazyPredicate } from "./lazy-predicate.js";

/**
 * The predicate of a schema that generated code has built. Throws `Undecided` for one that gives another value than it takes, a default
 * or a transformed one.
 */
export function predicateOf(schema: z.core.$ZodType, tolerates: boolean): Predicate {
  return (tolerates ? tolerant : strict).of(schema);
}

const strict: Reading = /* @__PURE__ */ createReading(false);
const tolerant: Reading = /* @__PURE__ */ createReading(true);

/** A schema that stands in several places has one predicate. */
function createReading(tolerates: boolean): Reading {
  const known = new WeakMap<z.core.$ZodType, Predicate>();
  const reading: Reading = {
    of(schema) {
      let predicate = known.get(schema);
      if (predicate === undefined)
        known.set(schema, (predicate = createPredicate(schema, reading)));
      return predicate;
    },
    strictly: (schema) => strict.of(schema),
    tolerates,
  };
  return reading;
}

function createPredicate(schema: z.core.$ZodType, reading: Reading): Predicate {
  const own = ownPredicate(schema);
  if (own !== undefined) return own(reading);
  // The kinds of zod are a closed union; ours were asked before.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const checks = checksOf(schema);
  switch (def.type) {
    case "string":
      return stringPredicate(checks);
    case "number":
      return numberPredicate(checks);
    case "array":
      return arrayPredicate(reading.of(def.element), checks);
    default:
      return checks.reduce(withCheck, createBare(schema, def, reading));
  }
}

function createBare(
  schema: z.core.$ZodType,
  def: z.core.$ZodTypes["_zod"]["def"],
  reading: Reading,
): Predicate {
  switch (def.type) {
    case "object":
      return objectPredicate(def, reading);
    case "optional":
      return orValue(undefined, reading.of(def.innerType));
    case "nullable":
      return orValue(null, reading.of(def.innerType));
    case "lazy":
      return lazyPredicate(schema as z.core.$ZodLazy, reading);
    case "boolean":
      return isBoolean;
    case "null":
      return isNull;
    case "literal":
    case "enum":
      return valuesPredicate(schema._zod.values ?? new Set(), reading);
    // Which class an instance has to be of is a check of its schema.
    case "custom":
    case "unknown":
      return anything;
    case "never":
      return nothing;
    default:
      throw new Undecided();
  }
}

function orValue(other: undefined | null, accepts: Predicate): Predicate {
  return (value, left, walk) => value === other || accepts(value, left, walk);
}

function withCheck(accepts: Predicate, check: Check): Predicate {
  const test = testOf(check);
  return (value, left, walk) => accepts(value, left, walk) && test(value as never);
}
