import { appendToken } from "../../document/json-pointer.js";
import type { JsonObject, JsonValue } from "../../document/json-value.js";
import { setMember } from "../parsed-text.js";

/** A value of the reworded document, with the pointer of what it was made from. */
export type Reworded =
  | { readonly kind: "value"; readonly from: string; readonly value: JsonValue }
  | { readonly kind: "object"; readonly from: string; readonly members: Members }
  | { readonly kind: "list"; readonly from: string; readonly items: readonly Reworded[] };

/** Members in their order; undefined ones are left out. */
export type Members = readonly (readonly [string, Reworded | undefined])[];

/** A reworded document and where each of its pointers leads in the text. */
export interface RewordedDocument {
  readonly root: JsonValue;
  /** The pointer in the text for a pointer in `root`. */
  originOf(pointer: string): string;
}

/** A value that stands as it was written at `from`, or that stands for something there. */
export function value(from: string, value: JsonValue): Reworded {
  return { kind: "value", from, value };
}

export function object(from: string, members: Members): Reworded {
  return { kind: "object", from, members };
}

export function list(from: string, items: readonly Reworded[]): Reworded {
  return { kind: "list", from, items };
}

/** Builds the document. Whatever lies below a value is found below the place that the value came from. */
export function buildReworded(tree: Reworded): RewordedDocument {
  const origins = new Map<string, string>();
  const root = build(tree, "", origins);
  return {
    root,
    originOf(pointer) {
      for (let end = pointer.length; end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
        const origin = origins.get(pointer.slice(0, end));
        if (origin !== undefined) return `${origin}${pointer.slice(end)}`;
        if (end === 0) break;
      }
      return pointer;
    },
  };
}

function build(tree: Reworded, pointer: string, origins: Map<string, string>): JsonValue {
  origins.set(pointer, tree.from);
  if (tree.kind === "value") return tree.value;
  if (tree.kind === "list") {
    return tree.items.map((item, index) => build(item, appendToken(pointer, index), origins));
  }
  const built: Record<string, JsonValue> & JsonObject = {};
  for (const [name, member] of tree.members) {
    if (member !== undefined) {
      setMember(built, name, build(member, appendToken(pointer, name), origins));
    }
  }
  return built;
}
