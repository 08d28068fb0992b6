import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { listDocuments, type SpecFile } from "../specs/documents.js";

/** JSON that mutations may change. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The real descriptions, each parsed when it is first drawn. */
export interface Descriptions {
  readonly files: readonly SpecFile[];
  /** What is read is shared: who changes it takes a copy. */
  read(index: number): Json;
}

export function readDescriptions(): Descriptions {
  const files = listDocuments();
  const parsed = new Map<number, Json>();
  return {
    files,
    read(index) {
      const known = parsed.get(index) ?? parseFile(files[index]);
      parsed.set(index, known);
      return known;
    },
  };
}

function parseFile(file: SpecFile | undefined): Json {
  if (file === undefined) throw new RangeError("there is no such description");
  const text = readFileSync(file.path, "utf8");
  // What is parsed without a reviver is JSON.
  return (file.path.endsWith(".json") ? JSON.parse(text) : parse(text)) as Json;
}

/** An object that has the members, whatever their names. */
export function objectOf(entries: Iterable<readonly [string, Json]>): { [key: string]: Json } {
  const object = {};
  for (const [key, value] of entries) setMember(object, key, value);
  return object;
}

/** A plain assignment to `__proto__` would be lost. */
export function setMember(object: object, key: string, value: Json): void {
  const attributes = { value, enumerable: true, configurable: true, writable: true };
  Object.defineProperty(object, key, attributes);
}

export function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
