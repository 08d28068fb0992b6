import type { ParameterWriter } from "../parameters/parameter-writer.js";

/**
 * How properties of a form are written, where an Encoding Object says more than the defaults (OpenAPI 3.1.2, 4.8.15):
 * a style's writer or, in a multipart body, media types (`image/png, image/*`). The items of a list have their positions
 * for names (OpenAPI 3.2, 4.15), and `*` stands for those behind them.
 */
export type Encodings = Readonly<Record<string, PropertyEncoding>>;

type PropertyEncoding = ParameterWriter | string | PartEncoding;

/** A part with headers of its own, beside its media types. */
export interface PartEncoding {
  readonly types?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A property that has a value, with its encoding. */
interface EncodedProperty {
  readonly name: string;
  readonly value: unknown;
  readonly encoding: PropertyEncoding | undefined;
}

/** Writes the properties of an object that have a value, in their order; an error says which one it is about. */
export function writeProperties<Written>(
  body: unknown,
  encodings: Encodings | undefined,
  write: (property: EncodedProperty) => readonly Written[],
): readonly Written[] {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new Error("is no object");
  // Own keys alone: a property may be called `constructor`.
  const byName = new Map(Object.entries(encodings ?? {}));
  return Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined || value === null) return [];
    try {
      return write({ name, value, encoding: byName.get(name) });
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : `${cause}`;
      throw new Error(`\`${name}\` ${reason}`, { cause });
    }
  });
}

/** The items of a property, each of which is a field of its own; nothing where there is none. */
export function itemsOf(value: unknown): readonly unknown[] {
  return [value].flat().filter((item) => item !== undefined && item !== null);
}
