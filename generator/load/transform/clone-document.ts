import { appendToken } from "../../document/json-pointer.js";
import { isJsonArray, isJsonObject, member, type JsonValue } from "../../document/json-value.js";
import { setMember } from "../parsed-text.js";

/** A copy of a document that may be changed, and where each object and array of it stood. */
export interface ClonedDocument {
  readonly value: JsonValue;
  readonly written: ReadonlyMap<unknown, WrittenValue>;
}

/** A value as it was written, and the pointer to it. */
export interface WrittenValue {
  readonly pointer: string;
  readonly value: JsonValue;
}

/** Copies a document deeply: values that YAML aliases share are separate in the copy. It goes as deep as values may nest. */
export function cloneDocument(root: JsonValue): ClonedDocument {
  const written = new Map<unknown, WrittenValue>();
  const clone = (value: JsonValue, pointer: string): JsonValue => {
    if (typeof value !== "object" || value === null) return value;
    const copy = isJsonArray(value)
      ? value.map((item, index) => clone(item, appendToken(pointer, index)))
      : cloneMembers(value, (child, name) => clone(child, appendToken(pointer, name)));
    written.set(copy, { pointer, value });
    return copy;
  };
  return { value: clone(root, ""), written };
}

function cloneMembers(
  value: JsonValue,
  clone: (child: JsonValue, name: string) => JsonValue,
): JsonValue {
  const copy: Record<string, JsonValue> = {};
  for (const name of isJsonObject(value) ? Object.keys(value) : []) {
    setMember(copy, name, clone(member(value, name) ?? null, name));
  }
  return copy;
}
