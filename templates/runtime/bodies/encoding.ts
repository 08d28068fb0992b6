import type { ParameterWriter } from "../parameters/parameter-writer.js";

/**
 * How properties of a form are written, where an Encoding Object says more than the defaults (OpenAPI 3.1.2, 4.8.15):
 * a style's writer or, in a multipart body, media types (`image/png, image/*`).
 */
export type Encodings = Readonly<Record<string, ParameterWriter | string>>;

/** The properties that have a value, each with its encoding. */
export function encodedProperties(
  value: unknown,
  encodings: Encodings = {},
): readonly (readonly [name: string, member: unknown, encoding: Encodings[string] | undefined])[] {
  if (typeof value !== "object" || value === null) throw new Error("is no object");
  // Own keys alone: a property may be called `constructor`.
  const byName = new Map(Object.entries(encodings));
  return Object.entries(value)
    .filter(([, member]: [string, unknown]) => member !== undefined && member !== null)
    .map(([name, member]: [string, unknown]) => [name, member, byName.get(name)]);
}

/** The values of a property, each of which is a field of its own; nothing where there is none. */
export function itemsOf(member: unknown): readonly unknown[] {
  return [member].flat().filter((item) => item !== undefined && item !== null);
}
