import { appendToken } from "../../document/json-pointer.js";
import { isJsonArray, isJsonObject, type JsonValue, member } from "../../document/json-value.js";
import { type Members, type Reworded, value } from "./rewording.js";

/** A value of the 2.0 document and its pointer. */
export interface Written {
  readonly pointer: string;
  readonly value: JsonValue;
}

/** The own member of an object. */
export function at(owner: Written | undefined, name: string): Written | undefined {
  const found = member(owner?.value, name);
  if (owner === undefined || found === undefined) return undefined;
  return { pointer: appendToken(owner.pointer, name), value: found };
}

/** The members of an object; none when it is not one. */
export function entriesOf(owner: Written | undefined): readonly (readonly [string, Written])[] {
  if (owner === undefined || !isJsonObject(owner.value)) return [];
  return Object.entries(owner.value).map(([name, found]) => [
    name,
    { pointer: appendToken(owner.pointer, name), value: found },
  ]);
}

/** The items of an array; none when it is not one. */
export function itemsOf(owner: Written | undefined): readonly Written[] {
  if (owner === undefined || !isJsonArray(owner.value)) return [];
  return owner.value.map((item, index) => ({
    pointer: appendToken(owner.pointer, index),
    value: item,
  }));
}

/** The strings of an array; undefined when there is no array. */
export function stringsOf(owner: Written | undefined): readonly string[] | undefined {
  if (owner === undefined || !isJsonArray(owner.value)) return undefined;
  return owner.value.filter((item) => typeof item === "string");
}

/** A member as it stands; undefined when there is none. */
export function keep(written: Written | undefined): Reworded | undefined {
  return written === undefined ? undefined : value(written.pointer, written.value);
}

/** The members of these names, and all extensions, as they stand. */
export function keepMembers(owner: Written, names: readonly string[]): Members {
  return entriesOf(owner)
    .filter(([name]) => names.includes(name) || name.startsWith("x-"))
    .map(([name, written]) => [name, keep(written)]);
}
