import * as z from "zod";
import { never, unknown, type Schema } from "./builders.js";
import { defineSchema, type SchemaClass } from "./define-schema.js";
import { isObject } from "./is-object.js";
import { mergeOutputs } from "./merge-outputs.js";
import { report, run, type Context, type Issue, type Payload } from "./run.js";

/** Any key beside the declared ones, without an index signature. */
export const open = "open";

/** No key beside the declared ones. */
export const closed = "closed";

/** What the keys hold that match a pattern, declared or not. */
export interface PatternRule {
  readonly pattern: RegExp;
  readonly schema: z.core.$ZodType;
}

export function matching(pattern: RegExp, schema: z.core.$ZodType): PatternRule {
  return { pattern, schema };
}

type Rest = typeof open | typeof closed | z.core.$ZodType;

/** An object that maps keys, whatever they are, to values of one schema. */
export function recordOf(value: z.core.$ZodType): Schema {
  return objectOf({}, value);
}

/**
 * An object whose every key has a schema: its own, those of the patterns that it matches, else that of the others. Reads
 * own keys only, so that `toString` and `__proto__` are keys like any other.
 */
export function objectOf(
  shape: z.core.$ZodShape,
  others: Rest,
  ...patterns: readonly PatternRule[]
): Schema {
  return new ObjectOf({ type: "object", shape, catchall: catchallOf(others), patterns });
}

function catchallOf(others: Rest): z.core.$ZodType {
  if (others === open) return unknown();
  return others === closed ? never() : others;
}

interface Definition extends z.core.$ZodObjectDef {
  readonly patterns: readonly PatternRule[];
}

const ObjectOf: SchemaClass<Definition> = /* @__PURE__ */ defineSchema<Definition>({
  name: "ClientwrightObjectOf",
  base: () => z.ZodObject,
  createParse: (definition, schema) => (payload, context) => {
    const input: unknown = payload.value;
    if (!isObject(input)) {
      payload.issues.push({ code: "invalid_type", expected: "object", input, inst: schema });
      return payload;
    }
    payload.value = {};
    parseDeclared(definition, input, payload, context);
    parseOthers(definition, input, payload, context);
    return payload;
  },
});

type Instance = Readonly<Record<string, unknown>>;

function parseDeclared(
  { shape }: Definition,
  input: Instance,
  payload: Payload,
  context: Context,
): void {
  for (const key of Object.keys(shape)) {
    const schema = shape[key];
    if (schema === undefined) continue;
    const isPresent = Object.hasOwn(input, key);
    if (!isPresent && schema._zod.optin === "optional") continue;
    const result = run(schema, isPresent ? input[key] : undefined, context);
    report(payload, result.issues, key);
    if (isPresent || result.value !== undefined) assign(payload, key, result.value);
    else if (schema._zod.optin === undefined && result.issues.length === 0)
      report(payload, [missing()], key);
  }
}

function missing(): Issue {
  return { code: "invalid_type", expected: "nonoptional", input: undefined };
}

function parseOthers(
  { shape, patterns, catchall }: Definition,
  input: Instance,
  payload: Payload,
  context: Context,
): void {
  const unrecognized: string[] = [];
  for (const key of Object.keys(input)) {
    const matched = parseMatching(patterns, { key, value: input[key] }, payload, context);
    if (Object.hasOwn(shape, key)) assignMerged(payload, key, matched);
    else if (matched !== undefined || catchall === undefined) {
      assign(payload, key, matched === undefined ? input[key] : matched.value);
    } else if (catchall._zod.def.type === "never") unrecognized.push(key);
    else {
      const result = run(catchall, input[key], context);
      report(payload, result.issues, key);
      assign(payload, key, result.value);
    }
  }
  if (unrecognized.length === 0) return;
  const about = { keys: unrecognized, input, continue: true };
  payload.issues.push({ code: "unrecognized_keys", ...about });
}

/** What the patterns that a key matches make of its value; undefined where it matches none. */
function parseMatching(
  patterns: readonly PatternRule[],
  { key, value }: { readonly key: string; readonly value: unknown },
  payload: Payload,
  context: Context,
): { readonly value: unknown } | undefined {
  let matched: { readonly value: unknown } | undefined;
  for (const { pattern, schema } of patterns) {
    if (!pattern.test(key)) continue;
    const result = run(schema, value, context);
    report(payload, result.issues, key);
    matched = { value: matched ? mergeOutputs(matched.value, result.value) : result.value };
  }
  return matched;
}

/** A declared key may match patterns, whose schemas may have filled in more. */
function assignMerged(
  payload: Payload,
  key: string,
  matched: { readonly value: unknown } | undefined,
): void {
  if (matched === undefined || !isObject(payload.value)) return;
  assign(payload, key, mergeOutputs(payload.value[key], matched.value));
}

/** Assignment to `__proto__` would set the prototype. */
function assign({ value: output }: Payload, key: string, value: unknown): void {
  if (key !== "__proto__" && isObject(output)) (output as Record<string, unknown>)[key] = value;
  else Object.defineProperty(output, key, { value, ...dataProperty });
}

const dataProperty = { configurable: true, enumerable: true, writable: true };
