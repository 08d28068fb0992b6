import type { Report } from "../../diagnostics/collector.js";
import { suggest } from "../../diagnostics/suggest.js";
import { isJsonObject, type JsonValue } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import { describeValue } from "../describe-value.js";

/** A node whose value is known to be of a type. */
export type TypedNode<Value extends JsonValue> = SpecNode & { readonly value: Value };

export interface FieldType<Value extends JsonValue> {
  readonly expected: string;
  readonly isMet: (value: JsonValue) => value is Value;
}

/** Checks the fields of objects and remembers whether all of them were right. */
export interface FieldChecker {
  readonly isRight: () => boolean;
  /** The value of a field that has to be there; undefined after a report. */
  readonly need: <Value extends JsonValue>(
    owner: SpecNode,
    name: string,
    type: FieldType<Value>,
  ) => TypedNode<Value> | undefined;
  /** The value of a field that may be absent; undefined then, and after a report. */
  readonly take: <Value extends JsonValue>(
    owner: SpecNode,
    name: string,
    type: FieldType<Value>,
  ) => TypedNode<Value> | undefined;
  /** Reports the fields of an object that are not known. */
  readonly checkNames: (owner: SpecNode, known: readonly string[]) => void;
  /** Remembers that something else was wrong. */
  readonly fail: () => void;
  /** Reports a value that stands in a field. */
  readonly refuse: (node: SpecNode, name: string, expected: string) => void;
}

export function createFieldChecker(report: Report): FieldChecker {
  let isRight = true;
  const refuse: FieldChecker["refuse"] = (node, field, expected) => {
    isRight = false;
    report(
      "overlay-field-wrong",
      { field, found: describeValue(node.value), expected },
      placeOf(node),
    );
  };
  const take: FieldChecker["take"] = (owner, name, { expected, isMet }) => {
    const node = childNode(owner, name);
    if (node === undefined) return undefined;
    const { value } = node;
    if (isMet(value)) return { ...node, value };
    refuse(node, name, expected);
    return undefined;
  };
  return {
    isRight: () => isRight,
    fail() {
      isRight = false;
    },
    refuse,
    take,
    need(owner, name, type) {
      if (childNode(owner, name) !== undefined) return take(owner, name, type);
      isRight = false;
      const { expected } = type;
      report("overlay-field-wrong", { field: name, found: "absent", expected }, placeOf(owner));
      return undefined;
    },
    checkNames({ document, pointer, value }, known) {
      if (!isJsonObject(value)) return;
      for (const field of Object.keys(value)) {
        if (known.includes(field) || field.startsWith("x-")) continue;
        const node = childNode({ document, pointer, value }, field);
        const place = node === undefined ? undefined : placeOf(node, "key");
        report("overlay-field-unknown", { field, suggestion: suggest(field, known) }, place);
      }
    },
  };
}
