import type { Field, LaterVersion, ObjectKind, ObjectStructure, ScalarShape } from "./structure.js";

/** One object of a kind. */
export function one(kind: ObjectKind): Field {
  return { shape: { is: "object", kind } };
}

/** An array of objects of a kind. */
export function list(kind: ObjectKind): Field {
  return { shape: { is: "list", kind } };
}

/** An array of at least one object of a kind. */
export function someOf(kind: ObjectKind): Field {
  return { shape: { is: "list", kind, nonEmpty: true } };
}

/** An object whose members, by free names, are of a kind. */
export function map(kind: ObjectKind): Field {
  return { shape: { is: "map", kind } };
}

/** A value that the output depends on. */
export function scalar(is: ScalarShape): Field {
  return { shape: { is } };
}

/** The same field, without which the object means nothing. */
export function required(field: Field): Field {
  return { ...field, missing: "error" };
}

/** The same field, which is required by the specification though not by what the object means. */
export function expected(field: Field): Field {
  return { ...field, missing: "warning" };
}

/** The same field, which the specification requires in versions before this one. */
export function expectedBefore(version: LaterVersion, field: Field): Field {
  return { ...expected(field), missingBefore: version };
}

/** The same field, which only people read. */
export function cosmetic(field: Field): Field {
  return { ...field, cosmetic: true };
}

/** The same field, which came with a version of OpenAPI. */
export function since(version: LaterVersion, field: Field): Field {
  return { ...field, since: version };
}

/** Any JSON. */
export const data: Field = { shape: { is: "data" } };

/** Text for people. */
export const text: Field = cosmetic(scalar("string"));

export const flag: Field = scalar("boolean");

type Fields = Readonly<Record<string, Field>>;

/** An object with fixed fields. */
export function object(fields: Fields): ObjectStructure {
  return { fields, referable: false, siblingsCount: false };
}

/** An object that a `$ref` may stand for. */
export function referable(fields: Fields): ObjectStructure {
  return { fields, referable: true, siblingsCount: false };
}

/** An object whose other fields, by free names, hold `others`. */
export function open(others: Field, fields: Fields = {}): ObjectStructure {
  return { fields, others, referable: false, siblingsCount: false };
}
