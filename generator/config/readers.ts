import { inspect } from "node:util";
import type { Report } from "../diagnostics/collector.js";
import { suggest } from "../diagnostics/suggest.js";

/** Who hears about a wrong value, and the configuration that it stands in (absent for a flag). */
export interface ReadContext {
  readonly report: Report;
  readonly file?: string;
}

/** Takes a value as its type says; undefined when it is absent, or wrong and reported. */
export type Reader<Value> = (
  value: unknown,
  name: string,
  context: ReadContext,
) => Value | undefined;

type ValueOf<R> = R extends Reader<infer Value> ? Value : never;

type Fieldset = Readonly<Record<string, Reader<unknown>>>;

type ObjectOf<Fields extends Fieldset, Needed extends keyof Fields> = {
  readonly [Key in Needed]: ValueOf<Fields[Key]>;
} & { readonly [Key in Exclude<keyof Fields, Needed>]?: ValueOf<Fields[Key]> };

/** A text that matches a pattern, which `expected` puts in words. */
export function text(expected: string, pattern = /./su): Reader<string> {
  return (value, name, context) =>
    typeof value === "string" && pattern.test(value)
      ? value
      : refuse(value, name, context, { expected });
}

/** A number without a fraction, which `expected` puts in words. */
export function wholeNumber(expected: string): Reader<number> {
  return (value, name, context) =>
    typeof value === "number" && Number.isSafeInteger(value)
      ? value
      : refuse(value, name, context, { expected });
}

/** `true`, `false`, or a text that says more than `true`. */
export function switchOrText(expected: string): Reader<boolean | string> {
  return (value, name, context) =>
    typeof value === "boolean" || (typeof value === "string" && value !== "")
      ? value
      : refuse(value, name, context, { expected });
}

export function oneOf<const Values extends readonly (string | boolean)[]>(
  ...values: Values
): Reader<Values[number]> {
  return among(values, values.map((value) => `\`${inspect(value)}\``).join(" or "));
}

/** One of many values, which `expected` puts in words. */
export function among<const Values extends readonly (string | boolean)[]>(
  values: Values,
  expected: string,
): Reader<Values[number]> {
  const words = values.filter((value) => typeof value === "string");
  return (value, name, context) => {
    const match = values.find((candidate) => candidate === value);
    if (match !== undefined) return match;
    const suggestion = typeof value === "string" ? suggest(value, words) : undefined;
    return refuse(value, name, context, { expected, suggestion });
  };
}

/** A list of any length. */
export function listOf<Value>(item: Reader<Value>): Reader<readonly Value[]> {
  return (value, name, context) =>
    Array.isArray(value)
      ? present(value.map((child, index) => item(child, `${name}[${String(index)}]`, context)))
      : refuse(value, name, context, { expected: "a list" });
}

/** A list of any length, for which a lone item may stand. */
export function listOrOne<Value>(item: Reader<Value>): Reader<readonly Value[]> {
  return (value, name, context) =>
    Array.isArray(value)
      ? listOf(item)(value, name, context)
      : present([item(value, name, context)]);
}

/** A list of at least one item, for which a lone one may stand. */
export function oneOrMore<Value>(item: Reader<Value>): Reader<readonly Value[]> {
  return (value, name, context) =>
    Array.isArray(value) && value.length === 0
      ? refuse(value, name, context, { expected: "a list of names" })
      : listOrOne(item)(value, name, context);
}

/** An object whose keys are the maintainer's. */
export function recordOf<Value>(
  child: Reader<Value>,
  keys: { readonly expected: string; readonly pattern: RegExp },
): Reader<Readonly<Record<string, Value>>> {
  return (value, name, context) => {
    if (!isRecord(value)) return refuse(value, name, context, { expected: "an object" });
    const read = Object.entries(value).map(([key, one]) => {
      if (one === undefined) return [];
      if (!keys.pattern.test(key)) refuse(key, memberName(name, key), context, keys);
      const result = child(one, memberName(name, key), context);
      return result === undefined ? [] : [[key, result] as const];
    });
    return Object.fromEntries(read.flat());
  };
}

/** An object whose keys are known: the rest is refused with the nearest name. A key with undefined counts as absent. */
export function object<Fields extends Fieldset, const Needed extends keyof Fields & string = never>(
  fields: Fields,
  needed: readonly Needed[] = [],
): Reader<ObjectOf<Fields, Needed>> {
  return (value, name, context) => {
    if (!isRecord(value)) return refuse(value, name, context, { expected: "an object" });
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key)) refuseKey(key, name, Object.keys(fields), context);
    }
    for (const key of needed.filter((key) => value[key] === undefined)) {
      reportMissing(memberName(name, key), "set it, there is no default for it", context);
    }
    const read = readFields(fields, value, name, context);
    if (needed.some((key) => !Object.hasOwn(read, key))) return undefined;
    // Each entry was made by the reader of its key, which `readFields` cannot tell the compiler.
    return read as ObjectOf<Fields, Needed>;
  };
}

function readFields(
  fields: Fieldset,
  value: Readonly<Record<string, unknown>>,
  name: string,
  context: ReadContext,
): Readonly<Record<string, unknown>> {
  const read = Object.entries(fields).flatMap(([key, reader]) => {
    const own = Object.hasOwn(value, key) ? value[key] : undefined;
    const result = own === undefined ? undefined : reader(own, memberName(name, key), context);
    return result === undefined ? [] : [[key, result] as const];
  });
  return Object.fromEntries(read);
}

/** Says that a setting without a default is absent. */
export function reportMissing(name: string, remedy: string, { report, file }: ReadContext): void {
  report("config-value-missing", { name, file, remedy });
}

/** Says what a value had to be. */
export function refuse(
  value: unknown,
  name: string,
  { report, file }: ReadContext,
  help: { readonly expected: string; readonly suggestion?: string | undefined },
): undefined {
  const shown = inspect(value, { depth: 0, breakLength: Infinity, maxStringLength: 60 });
  report("config-value-wrong", { name: name || "the default export", file, value: shown, ...help });
}

function refuseKey(
  key: string,
  name: string,
  known: readonly string[],
  { report, file = name }: ReadContext,
): void {
  report("config-key-unknown", {
    key: memberName(name, key),
    file,
    suggestion: suggest(key, known),
  });
}

/** How messages name a member of what they call `name`. */
export function memberName(name: string, key: string): string {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key)) return `${name}[${JSON.stringify(key)}]`;
  return name === "" ? key : `${name}.${key}`;
}

function present<Value>(values: readonly (Value | undefined)[]): readonly Value[] | undefined {
  const kept = values.filter((value) => value !== undefined);
  return kept.length === values.length ? kept : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
