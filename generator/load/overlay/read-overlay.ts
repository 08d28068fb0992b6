import type { Report } from "../../diagnostics/collector.js";
import {
  isJsonArray,
  isJsonObject,
  member,
  type JsonObject,
  type JsonValue,
} from "../../document/json-value.js";
import {
  childNode,
  placeOf,
  rootNode,
  type SpecDocument,
  type SpecNode,
} from "../../document/spec-document.js";
import { describeValue } from "../describe-value.js";
import {
  createFieldChecker,
  type FieldChecker,
  type FieldType,
  type TypedNode,
} from "./check-fields.js";
import { findQueryProblem } from "./select-nodes.js";

/** An overlay whose form is right. */
export interface Overlay {
  readonly version: OverlayVersion;
  /** The URI reference of the description that it was made for. */
  readonly extended: TypedNode<string> | undefined;
  readonly actions: readonly OverlayAction[];
}

type OverlayVersion = "1.0" | "1.1";

/** One change. The nodes are those of the overlay, for diagnostics. */
export interface OverlayAction {
  readonly target: TypedNode<string>;
  readonly change: OverlayChange;
}

export type OverlayChange =
  | { readonly kind: "update"; readonly update: SpecNode }
  | { readonly kind: "copy"; readonly copy: TypedNode<string> }
  | { readonly kind: "remove" }
  /** Nothing is asked for, by `remove: false`. */
  | { readonly kind: "none" };

/** The fixed fields of Overlay, Info and Action Objects, those of 1.1 among them. */
const overlayFields = ["overlay", "info", "extends", "actions"];
const infoFields = ["title", "version", "description"];
const actionFields = ["target", "description", "update", "remove", "copy"];

const text: FieldType<string> = { expected: "a text", isMet: isString };
const query: FieldType<string> = { expected: "a JSONPath query (RFC 9535)", isMet: isString };
const flag: FieldType<boolean> = {
  expected: "`true` or `false`",
  isMet: (value) => typeof value === "boolean",
};
const info: FieldType<JsonObject> = {
  expected: "an object with `title` and `version`",
  isMet: isJsonObject,
};
const actions: FieldType<readonly JsonValue[]> = {
  expected: "a list of at least one action",
  isMet: (value): value is readonly JsonValue[] => isJsonArray(value) && value.length > 0,
};

/** Reads an overlay (Overlay Specification 1.0 and 1.1). Undefined after a report. */
export function readOverlay(document: SpecDocument, report: Report): Overlay | undefined {
  const root = rootNode(document);
  const version = readVersion(root, report);
  if (version === undefined) return undefined;
  const checker = createFieldChecker(report);
  checker.checkNames(root, overlayFields);
  const described = checker.need(root, "info", info);
  if (described !== undefined) {
    checker.checkNames(described, infoFields);
    for (const name of ["title", "version"]) checker.need(described, name, text);
  }
  const extended = checker.take(root, "extends", { ...text, expected: "a URI reference" });
  const list = checker.need(root, "actions", actions);
  const read = (list?.value ?? []).map((_, index) => {
    const node = list && childNode(list, index);
    return node === undefined ? undefined : readAction(node, { version, checker, report });
  });
  const complete = read.filter((action) => action !== undefined);
  if (!checker.isRight() || complete.length < read.length) return undefined;
  return { version, extended, actions: complete };
}

function readVersion(root: SpecNode, report: Report): OverlayVersion | undefined {
  const written = member(root.value, "overlay");
  if (typeof written === "string") {
    if (/^1\.0\.\d+(?:-.+)?$/u.test(written)) return "1.0";
    if (/^1\.1\.\d+(?:-.+)?$/u.test(written)) return "1.1";
  }
  const found =
    written === undefined
      ? `it ${isJsonObject(root.value) ? "has no `overlay`" : `holds ${describeValue(root.value)}`}`
      : `\`overlay: ${describeVersion(written)}\` is not a version that is supported`;
  report("not-an-overlay", { found }, placeOf(childNode(root, "overlay") ?? root));
  return undefined;
}

/** `overlay: 1.1` is a number. */
function describeVersion(value: JsonValue): string {
  if (typeof value === "string") return value.slice(0, 40);
  return typeof value === "number" ? `${String(value)} (a number)` : describeValue(value);
}

interface ActionContext {
  readonly version: OverlayVersion;
  readonly checker: FieldChecker;
  readonly report: Report;
}

function readAction(node: SpecNode, context: ActionContext): OverlayAction | undefined {
  const { checker } = context;
  if (!isJsonObject(node.value)) {
    checker.refuse(node, "actions", "a list of objects");
    return undefined;
  }
  checker.checkNames(node, actionFields);
  const target = checker.need(node, "target", query);
  if (target !== undefined) reportQuery(target, context);
  checker.take(node, "description", text);
  const change = readChange(node, context);
  return target === undefined || change === undefined ? undefined : { target, change };
}

/** `remove: true` wins over the others; what `update` beside `copy` means is not defined. */
function readChange(node: SpecNode, context: ActionContext): OverlayChange | undefined {
  const { checker, version, report } = context;
  const remove = checker.take(node, "remove", flag);
  if (remove?.value === true) return { kind: "remove" };
  const update = childNode(node, "update");
  if (update === undefined && remove === undefined && childNode(node, "remove")) return undefined;
  const copy = checker.take(node, "copy", query);
  if (copy !== undefined) reportQuery(copy, context);
  const problem =
    copy !== undefined && version === "1.0"
      ? "has `copy`, which only `overlay: 1.1.0` knows"
      : copy !== undefined && update !== undefined
        ? "has both `update` and `copy`"
        : [update, copy, remove].every((one) => one === undefined)
          ? "does not say what to do"
          : undefined;
  if (problem !== undefined) {
    report("overlay-action-unclear", { problem }, placeOf(node));
    return undefined;
  }
  if (copy !== undefined) return { kind: "copy", copy };
  return update === undefined ? { kind: "none" } : { kind: "update", update };
}

function reportQuery(node: TypedNode<string>, { checker, report }: ActionContext): void {
  const { value } = node;
  const problem = findQueryProblem(value);
  if (problem === undefined) return;
  checker.fail();
  report("overlay-query-invalid", { query: value, problem }, placeOf(node));
}

function isString(value: JsonValue): value is string {
  return typeof value === "string";
}
