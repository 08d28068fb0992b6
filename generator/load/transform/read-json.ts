import { appendToken } from "../../document/json-pointer.js";
import type { JsonValue } from "../../document/json-value.js";
import { limits } from "../limits.js";
import { setMember } from "../parsed-text.js";

/** A value of a program as JSON. */
export interface ReadJson {
  readonly value: JsonValue;
  /** What each object and array was copied from. */
  readonly sources: ReadonlyMap<unknown, object>;
}

/** A value that JSON cannot hold, and the pointer to it. */
export class NotJsonError extends Error {
  readonly pointer: string;

  constructor(found: string, pointer: string) {
    super(found);
    this.name = "NotJsonError";
    this.pointer = pointer;
  }
}

interface Copy {
  readonly value: JsonValue;
  readonly height: number;
}

/**
 * Copies a value that a program made, so that nobody can change it later. Members that are undefined are absent, as
 * `JSON.stringify` has it. What stands in several places is copied once. Throws `NotJsonError`.
 */
export function readJson(root: unknown): ReadJson {
  const sources = new Map<unknown, object>();
  const copies = new Map<object, Copy>();
  const open = new Set<object>();

  function read(value: unknown, pointer: string): Copy {
    if (isScalar(value)) return { value, height: 0 };
    if (typeof value !== "object" || value === null) throw new NotJsonError(name(value), pointer);
    if (open.has(value)) throw new NotJsonError("an object that holds itself", pointer);
    const copy = copies.get(value) ?? copyContainer(value, pointer);
    copies.set(value, copy);
    sources.set(copy.value, value);
    if (open.size + copy.height > limits.depth) throw tooDeep(pointer);
    return copy;
  }

  function copyContainer(value: object, pointer: string): Copy {
    if (open.size >= limits.depth) throw tooDeep(pointer);
    open.add(value);
    const copy = Array.isArray(value) ? copyItems(value, pointer) : copyMembers(value, pointer);
    open.delete(value);
    return copy;
  }

  function copyItems(items: readonly unknown[], pointer: string): Copy {
    const copied = Array.from(items, (item, index) => read(item, appendToken(pointer, index)));
    return { value: copied.map(({ value }) => value), height: heightAround(copied) };
  }

  function copyMembers(owner: object, pointer: string): Copy {
    if (!isPlain(owner)) throw new NotJsonError(name(owner), pointer);
    const value: Record<string, JsonValue> = {};
    const copied = Object.entries(owner).flatMap(([key, child]) => {
      if (child === undefined) return [];
      const copy = read(child, appendToken(pointer, key));
      setMember(value, key, copy.value);
      return [copy];
    });
    return { value, height: heightAround(copied) };
  }

  return { value: read(root, "").value, sources };
}

function heightAround(copies: readonly Copy[]): number {
  return 1 + copies.reduce((highest, { height }) => Math.max(highest, height), 0);
}

function tooDeep(pointer: string): NotJsonError {
  return new NotJsonError(`more than ${String(limits.depth)} levels of nesting`, pointer);
}

function isScalar(value: unknown): value is null | string | boolean | number | bigint {
  if (typeof value === "number") return Number.isFinite(value);
  return value === null || ["string", "boolean", "bigint"].includes(typeof value);
}

/** Whether an object is one of `{}`, of whatever realm, or has no prototype. */
function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function name(value: unknown): string {
  if (value === undefined) return "undefined";
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return `a ${typeof value}`;
  return `an instance of ${value.constructor.name}`;
}
