import { fitsDepth } from "../max-depth.js";
import { refuseType, tell, type Check, type Reading, type Walk } from "./check.js";
import { boundLength } from "./bound-length.js";

export const anything: Check = (value, left) => fitsDepth(value, left);

export const nothing: Check = (value, left, walk) => refuseType("never", value, left, walk);

/** What stands beside the declared members, absent where that is nothing: a reference may lead to `never` too. */
export function unlessNothing(check: Check): Check | undefined {
  return check === nothing ? undefined : check;
}

export const isNull: Check = (value, left, walk) =>
  value === null || refuseType("null", value, left, walk);

export const isBoolean: Check = (value, left, walk) =>
  typeof value === "boolean" || refuseType("boolean", value, left, walk);

export const isString: Check = (value, left, walk) =>
  typeof value === "string" || refuseType("string", value, left, walk);

export const isNumber: Check = (value, left, walk) =>
  Number.isFinite(value) || refuseType("number", value, left, walk);

export const isInteger: Check = (value, left, walk) =>
  Number.isInteger(value) || (isNumber(value, left, walk) && refuseType("int", value, left, walk));

/** A string with its bounds, in code points, its pattern, which is a part of the schema, and the plan of its format. */
export function stringCheck(
  { of, parts }: Reading,
  least: number | null = null,
  most: number | null = null,
  pattern?: number | null,
  format: unknown = "s",
): Check {
  // The generator refers to a regular expression by this number.
  const expression = parts[pattern ?? -1] as RegExp | undefined;
  const hasFormat = of(format);
  const isBounded = least !== null || most !== null;
  return (value, left, walk) => {
    if (typeof value !== "string") return refuseType("string", value, left, walk);
    let holds = hasFormat(value, left, walk);
    if (!holds && walk.issues === undefined) return false;
    if (isBounded) holds = boundLength(value, "string", least, most, left, walk) && holds;
    if (expression === undefined || expression.test(value)) return holds;
    const message = `Invalid string: must match pattern ${String(expression)}`;
    return tell(walk, left, { code: "invalid_format", message });
  };
}

/** One of the listed primitives; a tolerant reader takes others of their types, unless there is only one. */
export function valuesCheck({ tolerates }: Reading, ...values: readonly unknown[]): Check {
  const [only, ...rest] = values;
  if (rest.length === 0)
    return (value, left, walk) => value === only || refuseValue(values, left, walk);
  const known = new Set(values);
  const types = new Set(tolerates ? values.filter(isScalar).map((value) => typeof value) : []);
  return (value, left, walk) =>
    known.has(value) ||
    (types.has(typeof value) && value !== null) ||
    refuseValue(values, left, walk);
}

/** What a server may add to an enum or to the tags of a union. */
export function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function refuseValue(values: readonly unknown[], left: number, walk: Walk): false {
  if (walk.issues === undefined) return false;
  const list = values.map((one) => (typeof one === "string" ? `"${one}"` : String(one))).join("|");
  const message = `Invalid ${values.length === 1 ? "input: expected" : "option: expected one of"} ${list}`;
  return tell(walk, left, { code: "invalid_value", values, message });
}
