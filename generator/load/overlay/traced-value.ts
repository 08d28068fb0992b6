import type { Place, Source } from "../../diagnostics/diagnostic.js";
import { appendToken, parsePointer } from "../../document/json-pointer.js";
import { isJsonArray, isJsonObject, member, type JsonValue } from "../../document/json-value.js";
import { setMember } from "../parsed-text.js";

/** Where a value was written. */
export interface Origin {
  readonly source: Source;
  readonly pointer: string;
}

/**
 * A value that may be changed, and where each part of it was written. What nobody has changed has no `parts`: it stands
 * below `origin` as it was written, and its `value` is shared; everything else is a copy of its own.
 */
export interface TracedValue {
  value: JsonValue;
  origin: Origin;
  parts?: TracedParts;
}

/** Members by name, or items by index. */
type TracedParts = Map<string, TracedValue> | TracedValue[];

export type Token = string | number;

export function traceValue(value: JsonValue, origin: Origin): TracedValue {
  return { value, origin };
}

/** The origin of a member or an item of what stands as it was written. */
export function originBelow({ source, pointer }: Origin, token: Token): Origin {
  return { source, pointer: appendToken(pointer, token) };
}

/** Lets a part be changed, wherever it is; a path that leads nowhere changes nothing. */
export function changePart(
  root: TracedValue,
  path: readonly Token[],
  change: (part: TracedValue) => void,
): void {
  const trail: TracedValue[] = [root];
  for (const token of path) {
    const next = partOf(trail.at(-1), token);
    if (next === undefined) return;
    trail.push(next);
  }
  const last = trail.at(-1);
  if (last !== undefined) change(last);
  for (let depth = path.length; depth > 0; depth -= 1) {
    const [owner, token, part] = [trail[depth - 1], path[depth - 1], trail[depth]];
    if (owner !== undefined && token !== undefined && part !== undefined) {
      setPart(owner, token, part);
    }
  }
}

/** A member or an item, ready to be changed; whoever changes it puts it back by `setPart`. */
export function partOf(owner: TracedValue | undefined, token: Token): TracedValue | undefined {
  const parts = owner === undefined ? undefined : open(owner);
  return Array.isArray(parts) ? parts[Number(token)] : parts?.get(String(token));
}

/** Adds or replaces a member of an object or an item of an array. */
export function setPart(owner: TracedValue, token: Token, part: TracedValue): void {
  const parts = open(owner);
  if (Array.isArray(parts)) {
    parts[Number(token)] = part;
    ownItems(owner)[Number(token)] = part.value;
  } else {
    parts?.set(String(token), part);
    setMember(ownMembers(owner), String(token), part.value);
  }
}

/** Takes a member out of an object, or an item out of an array: those behind it move up. */
export function removePart(owner: TracedValue, token: Token): void {
  const parts = open(owner);
  if (Array.isArray(parts)) {
    parts.splice(Number(token), 1);
    ownItems(owner).splice(Number(token), 1);
  } else {
    parts?.delete(String(token));
    Reflect.deleteProperty(ownMembers(owner), String(token));
  }
}

/** Puts another value in the place of one. */
export function replaceValue(target: TracedValue, { value, origin }: TracedValue): void {
  target.value = value;
  target.origin = origin;
  delete target.parts;
}

/** A second value like the first, which remembers where the first was written. It goes as deep as values may nest. */
export function copyValue({ value, origin, parts }: TracedValue): TracedValue {
  const copy: TracedValue = { value, origin };
  if (parts === undefined) return copy;
  const entries = Array.isArray(parts) ? parts.entries() : parts.entries();
  for (const [token, part] of entries) setPart(copy, token, copyValue(part));
  return copy;
}

/** Where what a pointer leads to was written, or its nearest ancestor that exists. */
export function findOrigin(root: TracedValue, pointer: string): Place {
  let current = root;
  const tokens = parsePointer(pointer) ?? [];
  for (const [index, token] of tokens.entries()) {
    const { parts, origin } = current;
    if (parts === undefined) return tokens.slice(index).reduce(originBelow, origin);
    const next = Array.isArray(parts) ? parts[Number(token)] : parts.get(token);
    if (next === undefined) return origin;
    current = next;
  }
  return current.origin;
}

/** Makes a value its own, with a part for each member or item; a scalar has none. */
function open(owner: TracedValue): TracedParts | undefined {
  const { value, origin } = owner;
  if (owner.parts !== undefined) return owner.parts;
  if (isJsonArray(value)) {
    owner.value = [...value];
    owner.parts = value.map((item, index) => traceValue(item, originBelow(origin, index)));
  } else if (isJsonObject(value)) {
    owner.value = { ...value };
    owner.parts = new Map(
      Object.keys(value).map((key) => [
        key,
        traceValue(member(value, key) ?? null, originBelow(origin, key)),
      ]),
    );
  }
  return owner.parts;
}

/** Only for values that `open` has copied, which nobody else holds. */
function ownMembers({ value }: TracedValue): Record<string, JsonValue> {
  return isJsonObject(value) ? (value as Record<string, JsonValue>) : {};
}

function ownItems({ value }: TracedValue): JsonValue[] {
  return isJsonArray(value) ? (value as JsonValue[]) : [];
}
