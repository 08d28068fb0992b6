import type * as z from "zod";
import { isObject } from "../is-object.js";
import { fitsDepth } from "../max-depth.js";
import { isBoolean, isInteger, isString } from "./leaf-predicates.js";
import { Undecided, type Predicate, type Reading, type Walk } from "./predicate.js";

/** One property that a schema declares. */
interface Field {
  readonly key: string;
  readonly kind: Kind;
  /** Asked where the kind does not say it all. */
  readonly accepts: Predicate;
  readonly isNullable: boolean;
  readonly isOptional: boolean;
  /** How many required properties it is: one, or none. */
  readonly weight: number;
  /** Which field was last seen behind this one: servers write their keys in one order. */
  next: Field | undefined;
}

/** What can be asked without a call, which most properties are. */
type Kind = typeof other | typeof string | typeof boolean | typeof integer;
const other = 0;
const string = 1;
const boolean = 2;
const integer = 3;

const kinds: ReadonlyMap<Predicate, Kind> = /* @__PURE__ */ new Map<Predicate, Kind>([
  [isString, string],
  [isBoolean, boolean],
  [isInteger, integer],
]);

/**
 * The predicate of zod's own closed and open objects. One loop over the keys of the instance sees declared and undeclared
 * ones; what is declared is guessed from the key before, so that a key is looked up only where the order changes.
 */
export function objectPredicate(
  { shape, catchall }: z.core.$ZodObjectDef,
  reading: Reading,
): Predicate {
  const rest = catchall?._zod.def.type;
  // What is stripped or given another value is no output; keys that every object inherits are not seen.
  if ((rest !== "never" && rest !== "unknown") || Object.hasOwn(shape, "__proto__"))
    throw new Undecided();
  const isClosed = rest === "never" && !reading.tolerates;
  const fields = Object.entries(shape).map(([key, schema]) => declareField(key, schema, reading));
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const required = fields.filter(({ isOptional }) => !isOptional).length;
  const start: Field = {
    key: "",
    kind: other,
    accepts: isString,
    isNullable: false,
    isOptional: true,
    weight: 0,
    next: undefined,
  };
  [start, ...fields].forEach((field, index) => (field.next = fields[index]));
  return (instance, left, walk) => {
    if (!isObject(instance) || left === 0) return false;
    let missing = required;
    let before = start;
    for (const key in instance) {
      const value = instance[key];
      let field = before.next;
      if (field === undefined || field.key !== key) {
        field = byKey.get(key);
        if (field === undefined) {
          if (isClosed || !isExtra(key, value, left - 1)) return false;
          continue;
        }
        before.next = field;
      }
      before = field;
      missing -= field.weight;
      if (field.kind === string && typeof value === "string") continue;
      if (!holds(field, value, left - 1, walk)) return false;
    }
    return missing === 0;
  };
}

function declareField(key: string, schema: z.core.$ZodType, reading: Reading): Field {
  let [inner, isNullable] = [schema, false];
  // The kinds of zod are a closed union.
  for (;;) {
    const { def } = (inner as z.core.$ZodTypes)._zod;
    if ((def.type !== "optional" && def.type !== "nullable") || def.checks !== undefined) break;
    isNullable ||= def.type === "nullable";
    inner = def.innerType;
  }
  const accepts = reading.of(inner);
  const isOptional = schema._zod.optin !== undefined;
  const kind = kinds.get(accepts) ?? other;
  return {
    key,
    kind,
    accepts,
    isNullable,
    isOptional,
    weight: isOptional ? 0 : 1,
    next: undefined,
  };
}

function holds(field: Field, value: unknown, left: number, walk: Walk): boolean {
  switch (field.kind) {
    case string:
      if (typeof value === "string") return true;
      break;
    case boolean:
      if (typeof value === "boolean") return true;
      break;
    case integer:
      if (Number.isInteger(value)) return true;
      break;
    case other:
      if (field.accepts(value, left, walk)) return true;
  }
  return (value === null && field.isNullable) || (value === undefined && field.isOptional);
}

/** Whether a key may stand beside the declared ones. */
function isExtra(key: string, value: unknown, left: number): boolean {
  // zod does not copy it.
  if (key === "__proto__") throw new Undecided();
  return typeof value !== "object" || fitsDepth(value, left);
}
