import { isPlainObject, type Plain } from "./reword-schemas.js";

/** An instance that differs from a valid one in one place. */
export interface Mutation {
  readonly what: string;
  readonly value: Plain;
}

/** Every single mutation of an instance, in every place, up to a number of places. */
export function mutateInstance(instance: Plain): readonly Mutation[] {
  const places = placesOf(instance, []).slice(0, mostPlaces);
  return places.flatMap((path) => {
    const current = read(instance, path);
    return mutationsOf(current).map(({ what, value }) => ({
      what: `${what} at /${path.join("/")}`,
      value: write(instance, path, value),
    }));
  });
}

const mostPlaces = 40;

type Path = readonly (string | number)[];

function placesOf(value: Plain, path: Path): readonly Path[] {
  const members = Array.isArray(value)
    ? (value as readonly Plain[]).map((item, index) => [index, item] as const)
    : isPlainObject(value)
      ? Object.entries(value)
      : [];
  return [path, ...members.flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

const otherTypes: readonly Mutation[] = [
  { what: "null", value: null },
  { what: "a boolean", value: true },
  { what: "a number", value: 3 },
  { what: "a fraction", value: 1.5 },
  { what: "a string", value: "some text" },
  { what: "an array", value: [] },
  { what: "an object", value: {} },
];

function mutationsOf(value: Plain): readonly Mutation[] {
  return [...otherTypes, ...mutationsOfType(value)];
}

function mutationsOfType(value: Plain): readonly Mutation[] {
  if (typeof value === "string") return stringMutations(value);
  if (typeof value === "number") return numberMutations(value);
  if (Array.isArray(value)) return arrayMutations(value as readonly Plain[]);
  return isPlainObject(value) ? objectMutations(value) : [];
}

function stringMutations(text: string): readonly Mutation[] {
  return [
    { what: "an empty string", value: "" },
    { what: "a long string", value: text + "x".repeat(6000) },
    { what: "many code points", value: "\u{1f600}".repeat(40) },
    { what: "a suffix", value: `${text}!` },
    { what: "a space before", value: ` ${text}` },
    { what: "upper case", value: text.toUpperCase() },
    { what: "a character less", value: text.slice(0, -1) },
    { what: "a number as text", value: "12" },
    { what: "an impossible date", value: "2023-02-30" },
  ];
}

function numberMutations(number: number): readonly Mutation[] {
  return [
    { what: "a large number", value: 1e12 },
    { what: "a huge number", value: 1e300 },
    { what: "a negative number", value: -1 },
    { what: "a very negative number", value: -1e12 },
    { what: "zero", value: 0 },
    { what: "one more", value: number + 1 },
    { what: "one less", value: number - 1 },
    { what: "a bit more", value: number + 0.001 },
  ];
}

function arrayMutations(items: readonly Plain[]): readonly Mutation[] {
  const [first = "x"] = items;
  return [
    { what: "no items", value: [] },
    { what: "a repeated item", value: [...items, first] },
    { what: "many items", value: Array.from({ length: 300 }, () => first) },
    { what: "an item less", value: items.slice(1) },
    { what: "an item of null", value: [...items, null] },
  ];
}

function objectMutations(object: Readonly<Record<string, Plain>>): readonly Mutation[] {
  const keys = Object.keys(object);
  return [
    { what: "an extra key", value: { ...object, extraKey: "x" } },
    { what: "an inherited name as key", value: { ...object, constructor: 1 } },
    ...keys.map((key) => ({ what: `without ${key}`, value: without(object, key) })),
    ...keys.map((key) => ({ what: `${key} in capitals`, value: rename(object, key) })),
  ];
}

function without(object: Readonly<Record<string, Plain>>, key: string): Plain {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function rename(object: Readonly<Record<string, Plain>>, key: string): Plain {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [
      name === key ? name.toUpperCase() : name,
      value,
    ]),
  );
}

function read(value: Plain, path: Path): Plain {
  return path.reduce<Plain>((inner, key) => {
    if (Array.isArray(inner)) return (inner as readonly Plain[])[Number(key)] ?? null;
    return isPlainObject(inner) ? (inner[String(key)] ?? null) : null;
  }, value);
}

function write(value: Plain, path: Path, replacement: Plain): Plain {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    return (value as readonly Plain[]).map((item, index) =>
      index === key ? write(item, rest, replacement) : item,
    );
  }
  if (!isPlainObject(value)) return value;
  return { ...value, [key]: write(value[String(key)] ?? null, rest, replacement) };
}
