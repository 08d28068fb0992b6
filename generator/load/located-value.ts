import type { Part, Span } from "../diagnostics/diagnostic.js";
import { parsePointer } from "../document/json-pointer.js";
import type { JsonValue } from "../document/json-value.js";

/** A value with the span of the text that it stands in. */
export interface LocatedValue extends Span {
  readonly value: JsonValue;
  /** The members of an object; the last one counts when a key is repeated. */
  readonly members?: ReadonlyMap<string, LocatedMember>;
  readonly items?: readonly LocatedValue[];
}

export interface LocatedMember {
  readonly key: Span;
  readonly value: LocatedValue;
}

/** The span of what a pointer leads to: it is followed as far as there are values. */
export function locateValue(root: LocatedValue, pointer: string, part: Part): Span {
  let value = root;
  let member: LocatedMember | undefined;
  for (const token of parsePointer(pointer) ?? []) {
    member = value.members?.get(token);
    const child = member?.value ?? value.items?.[Number(token)];
    if (child === undefined) return value;
    value = child;
  }
  return part === "key" && member !== undefined ? member.key : value;
}
