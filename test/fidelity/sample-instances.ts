import { isPlainObject, type Plain, type PlainObject } from "./reword-schemas.js";

/**
 * Instances that a schema may accept: every branch once, with all properties and with the required ones only. Whether
 * one is valid is for the caller to ask.
 */
export function sampleInstances(
  schema: Plain,
  resolve: (reference: string) => Plain | undefined,
): readonly Plain[] {
  const context: Context = { resolve, isFull: true };
  return [...sample(schema, context, 0), ...sample(schema, { ...context, isFull: false }, 0)].slice(
    0,
    mostSamples,
  );
}

const mostSamples = 24;
/** Optional properties are there as long as the instance is not deep; required ones until no instance would end. */
const fullDepth = 3;
const deepest = 10;
/** What a reference counts, so that a cycle of references alone ends too. */
const hop = 0.25;

interface Context {
  readonly resolve: (reference: string) => Plain | undefined;
  /** Whether optional properties are there. */
  readonly isFull: boolean;
}

function sample(schema: Plain, context: Context, depth: number): readonly Plain[] {
  if (!isPlainObject(schema) || depth > deepest) return [{}];
  if (schema.const !== undefined) return [schema.const];
  if (Array.isArray(schema.enum)) return (schema.enum as readonly Plain[]).slice(0, 3);
  const { $ref, ...siblings } = schema;
  if (typeof $ref === "string") {
    const target = context.resolve($ref);
    const parts = target === undefined ? [siblings] : [target, siblings];
    return combine(parts, context, depth + hop);
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const { [keyword]: branches, ...rest } = schema;
    if (!Array.isArray(branches)) continue;
    // Every branch at the top; inside, as many as keep a recursive schema from growing without bound.
    const most = depth < 1 ? 8 : depth < 2 ? 3 : 1;
    return (branches as readonly Plain[])
      .slice(0, most)
      .flatMap((branch) => combine([rest, branch], context, depth + hop).slice(0, most));
  }
  if (Array.isArray(schema.allOf)) {
    const { allOf, ...rest } = schema;
    return combine([rest, ...(allOf as readonly Plain[])], context, depth);
  }
  return sampleType(schema, context, depth);
}

/** One instance of several schemas: objects are merged, else the last that says something wins. */
function combine(parts: readonly Plain[], context: Context, depth: number): readonly Plain[] {
  const speaking = parts.filter(
    (part) => isPlainObject(part) && Object.keys(part).some((key) => !mute.has(key)),
  );
  const options = speaking.map((part) => sample(part, context, depth));
  const count = Math.max(0, ...options.map((list) => list.length));
  return Array.from({ length: Math.min(count, 12) }, (_, index) =>
    options.map((list) => pick(list, index)).reduce(merge),
  );
}

/** One of a list, again and again from its start; null is a value like any other. */
function pick(list: readonly Plain[], index: number): Plain {
  const value = list[index % list.length];
  return value === undefined ? {} : value;
}

const mute = new Set([
  "description",
  "title",
  "default",
  "examples",
  "readOnly",
  "writeOnly",
  "deprecated",
  "required",
]);

/** Of two values for one place, the one that a schema said something about; null is said, and so is a constant. */
function merge(left: Plain, right: Plain): Plain {
  if (!isPlainObject(left) || !isPlainObject(right)) {
    return left === null || isAnyValue(right) ? left : right;
  }
  const shared = Object.keys(right).map((key) => {
    const [one, other] = [left[key], right[key] ?? null];
    return [key, one === undefined ? other : merge(one, other)] as const;
  });
  return { ...left, ...Object.fromEntries(shared) };
}

function isAnyValue(value: Plain): boolean {
  return value === anyText || (isPlainObject(value) && Object.keys(value).length === 0);
}

const anyText = "xxx";

function sampleType(schema: PlainObject, context: Context, depth: number): readonly Plain[] {
  const types = Array.isArray(schema.type)
    ? (schema.type as readonly Plain[])
    : [schema.type ?? guessType(schema)];
  return types.flatMap((type): readonly Plain[] => {
    switch (type) {
      case "null":
        return [null];
      case "boolean":
        return [true];
      case "integer":
      case "number":
        return sampleNumber(schema);
      case "string":
        return sampleString(schema);
      case "array":
        return sampleArray(schema, context, depth);
      default:
        return sampleObject(schema, context, depth);
    }
  });
}

function guessType(schema: PlainObject): string {
  if (schema.items !== undefined) return "array";
  return schema.format !== undefined || schema.pattern !== undefined ? "string" : "object";
}

function sampleNumber(schema: PlainObject): readonly Plain[] {
  const numbers = [schema.minimum, schema.maximum, schema.multipleOf].filter(
    (value) => value !== undefined,
  );
  const inside = typeof schema.exclusiveMinimum === "number" ? [schema.exclusiveMinimum + 1] : [];
  return [numbers[0] ?? inside[0] ?? 1];
}

/** A value of each format, by RFC. */
const formatSamples: Readonly<Record<string, string>> = {
  "date-time": "2024-02-29T23:59:59Z",
  date: "2024-02-29",
  time: "12:00:00Z",
  duration: "P1DT2H",
  email: "someone@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/path?query#fragment",
  "uri-reference": "/path",
  uuid: "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
  byte: "Zm9v",
  regex: "^a$",
  "json-pointer": "/a/0",
};

function sampleString(schema: PlainObject): readonly Plain[] {
  const told = [
    schema.default,
    ...(Array.isArray(schema.examples) ? (schema.examples as readonly Plain[]) : []),
  ];
  const example = told.find((value) => typeof value === "string");
  const known = formatSamples[String(schema.format)];
  if (known !== undefined) return [known];
  if (schema.pattern !== undefined) return patternSamples(String(schema.pattern), example);
  const length = Number(schema.minLength ?? 0);
  return [example ?? "x".repeat(Math.max(length, Math.min(3, Number(schema.maxLength ?? 3))))];
}

const guesses = [
  "abc",
  "a",
  "1",
  "12",
  "0123456789",
  "a1b2c3",
  "ABC",
  "US",
  "USD",
  "#ff0000",
  "a_b",
  "/a",
  "12345",
  "1.0.0",
  "12:00",
];

function patternSamples(pattern: string, example: Plain | undefined): readonly Plain[] {
  const candidates = [...(typeof example === "string" ? [example] : []), ...guesses];
  // What stands between bars and outside of groups is often a plain word.
  candidates.push(...pattern.replaceAll(/[\^$()]/gu, "").split("|"));
  const matching = candidates.filter((text) => new RegExp(pattern).test(text));
  return matching.length > 0 ? matching.slice(0, 1) : ["abc"];
}

function sampleArray(schema: PlainObject, context: Context, depth: number): readonly Plain[] {
  const prefix = Array.isArray(schema.prefixItems) ? (schema.prefixItems as readonly Plain[]) : [];
  const first = prefix.map((item) => sample(item, context, depth + 1)[0] ?? null);
  const least = Number(schema.minItems ?? 0) - first.length;
  const items =
    schema.items === undefined || schema.items === false
      ? []
      : sample(schema.items, context, depth + 1);
  const wanted = Math.max(
    least,
    context.isFull && items.length > 0 ? Math.min(2, items.length) : 0,
  );
  const rest = Array.from(
    { length: Math.max(wanted, 0) },
    (_, index) => items[index % items.length] ?? null,
  );
  return [[...first, ...rest]];
}

function sampleObject(schema: PlainObject, context: Context, depth: number): readonly Plain[] {
  const properties = isPlainObject(schema.properties) ? schema.properties : {};
  const required = new Set(
    Array.isArray(schema.required) ? (schema.required as readonly Plain[]) : [],
  );
  const values = Object.entries(properties)
    .filter(([key]) => required.has(key) || (context.isFull && depth < fullDepth))
    .map(([key, value]) => [key, sample(value, context, depth + 1)] as const);
  const undeclared = [...required].filter(
    (key) => typeof key === "string" && !Object.hasOwn(properties, key),
  );
  const others =
    isPlainObject(schema.additionalProperties) && context.isFull
      ? [["otherKey", sample(schema.additionalProperties, context, depth + 1)] as const]
      : [];
  const entries = [...values, ...others, ...undeclared.map((key) => [String(key), ["x"]] as const)];
  const count =
    depth === 0 ? Math.min(3, Math.max(1, ...entries.map(([, list]) => list.length))) : 1;
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(entries.map(([key, list]) => [key, pick(list, index)])),
  );
}
