import { isObject } from "../is-object.js";
import { refuseType, tell, Undecided, type Check, type Reading, type Walk } from "./check.js";
import { anything, isBoolean, isInteger, isString } from "./leaf-checks.js";

/** The plans of properties; the key of an optional one begins with `?`, and with `!` where that would be one. */
export type Shape = Readonly<Record<string, unknown>>;

/** One property that a schema declares. */
interface Field {
  readonly key: string;
  readonly kind: Kind;
  /** Asked where the kind does not say it all. */
  readonly check: Check;
  readonly isNullable: boolean;
  readonly isOptional: boolean;
  /** How many required properties it is: one, or none. */
  readonly weight: number;
  /** Which field was last seen behind this one: servers write their keys in one order. */
  next: Field | undefined;
}

/** What can be asked without a call, which most properties are. */
type Kind = 0 | 1 | 2 | 3;
const kinds: readonly (Check | undefined)[] = [undefined, isString, isBoolean, isInteger];

/** An object of declared properties and of others that pass `others`; without it there are none. */
export function objectCheck(reading: Reading, shape: Shape, others?: Check): Check {
  const rest = others ?? (reading.tolerates ? anything : undefined);
  const fields = Object.entries(shape).map(([key, plan]) => readField(key, plan, reading));
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const required = fields.filter(({ isOptional }) => !isOptional).length;
  const start: Field = { ...readField("", "s", reading), next: fields[0] };
  fields.forEach((field, index) => (field.next = fields[index + 1]));
  return (instance, left, walk) => {
    if (!isObject(instance)) return refuseType("object", instance, left, walk);
    if (left === 0) return false;
    if (walk.issues !== undefined)
      return tellMembers(instance, left, walk, { fields, byKey, others });
    let missing = required;
    let before = start;
    for (const key in instance) {
      const value = instance[key];
      let field = before.next;
      if (field === undefined || field.key !== key) {
        field = byKey.get(key);
        if (field === undefined) {
          // zod does not copy it.
          if (key === "__proto__") throw new Undecided();
          if (rest === undefined || !rest(value, left - 1, walk)) return false;
          continue;
        }
        before.next = field;
      }
      before = field;
      missing -= field.weight;
      if (field.kind === 1 && typeof value === "string") continue;
      if (!holds(field, value, left - 1, walk)) return false;
    }
    return missing === 0;
  };
}

function readField(text: string, plan: unknown, { of }: Reading): Field {
  const isOptional = text.startsWith("?");
  const key = /^[?!]/.test(text) ? text.slice(1) : text;
  const isNullable = Array.isArray(plan) && plan[0] === "0";
  const check = of(isNullable ? plan[1] : plan);
  // The list is as long as there are kinds.
  const kind = Math.max(kinds.indexOf(check), 0) as Kind;
  return { key, kind, check, isNullable, isOptional, weight: isOptional ? 0 : 1, next: undefined };
}

function holds(field: Field, value: unknown, left: number, walk: Walk): boolean {
  switch (field.kind) {
    case 1:
      if (typeof value === "string") return true;
      break;
    case 2:
      if (typeof value === "boolean") return true;
      break;
    case 3:
      if (Number.isInteger(value)) return true;
      break;
    case 0:
      if (field.check === anything && !(typeof value === "object")) return true;
  }
  return (
    (value === null && field.isNullable) ||
    (value === undefined && field.isOptional) ||
    field.check(value, left, walk)
  );
}

/** Everything that members are not, in the order of their declaration; then the keys that are not declared. */
function tellMembers(
  instance: Readonly<Record<string, unknown>>,
  left: number,
  walk: Walk,
  declared: {
    readonly fields: readonly Field[];
    readonly byKey: ReadonlyMap<string, Field>;
    readonly others: Check | undefined;
  },
): boolean {
  const { fields, byKey, others } = declared;
  const told = walk.issues?.length;
  for (const field of fields) {
    const { key, isOptional } = field;
    walk.keys[left] = key;
    if (hasMember(instance, key)) holds(field, instance[key], left - 1, walk);
    else if (!isOptional && field.check(undefined, left - 1, walk))
      refuseType("nonoptional", undefined, left - 1, walk);
  }
  const extra = Object.keys(instance).filter((key) => !byKey.has(key));
  if (others === undefined && extra.length > 0) tellUnrecognized(extra, left, walk);
  else
    for (const key of extra) {
      walk.keys[left] = key;
      others?.(instance[key], left - 1, walk);
    }
  return told === walk.issues?.length;
}

/** Names that every object inherits are members only where an instance has its own. */
function hasMember(instance: object, key: string): boolean {
  return key in Object.prototype ? Object.hasOwn(instance, key) : key in instance;
}

export function tellUnrecognized(keys: readonly string[], left: number, walk: Walk): false {
  const list = keys.map((key) => `"${key}"`).join(", ");
  const message = `Unrecognized key${keys.length > 1 ? "s" : ""}: ${list}`;
  return tell(walk, left, { code: "unrecognized_keys", message });
}
