import type { Report } from "../../diagnostics/collector.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../../document/json-value.js";
import { placeOf, type SpecNode } from "../../document/spec-document.js";
import { limits } from "../limits.js";
import { measureHeight } from "../measure-height.js";
import type { TypedNode } from "./check-fields.js";
import { appendValue, mergeValue } from "./merge-values.js";
import type { OverlayAction } from "./read-overlay.js";
import { type SelectedNode, selectNodes } from "./select-nodes.js";
import {
  changePart,
  copyValue,
  removePart,
  type Token,
  traceValue,
  type TracedValue,
} from "./traced-value.js";

export interface ActionContext {
  /** The description, which is changed in place. */
  readonly root: TracedValue;
  /** Whether scalars may be targets of `update`: from overlay 1.1 on. */
  readonly updatesScalars: boolean;
  readonly report: Report;
}

/** Applies one action to what the actions before it have left; what is wrong with it is reported. */
export function applyAction({ target, change }: OverlayAction, context: ActionContext): void {
  const { root, report } = context;
  const nodes = selectNodes(target.value, root.value);
  if (nodes.length === 0) {
    report("overlay-target-unmatched", { query: target.value }, placeOf(target));
    return;
  }
  switch (change.kind) {
    case "none":
      return;
    case "remove":
      removeNodes(nodes, target, context);
      return;
    case "update": {
      const { document: source, pointer, value } = change.update;
      updateNodes(nodes, traceValue(value, { source, pointer }), { ...context, target });
      return;
    }
    case "copy": {
      const copied = selectOne(change.copy, context);
      if (copied !== undefined) updateNodes(nodes, copied, { ...context, target });
    }
  }
}

function selectOne(query: TypedNode<string>, context: ActionContext): TracedValue | undefined {
  const nodes = selectNodes(query.value, context.root.value);
  const [node] = nodes;
  if (node === undefined || nodes.length > 1) {
    refuse(query, context, {
      problem: node === undefined ? "nothing to copy" : `${String(nodes.length)} values to copy`,
      remedy: "`copy` takes a query that selects one value",
    });
    return undefined;
  }
  let copied: TracedValue | undefined;
  changePart(context.root, node.path, (part) => (copied = copyValue(part)));
  return copied;
}

/** What lies inside of others goes first, and later items before earlier ones, so that no path changes its meaning. */
function removeNodes(
  nodes: readonly SelectedNode[],
  target: SpecNode,
  context: ActionContext,
): void {
  if (nodes.some(({ path }) => path.length === 0)) {
    refuse(target, context, {
      problem: "the whole description, which cannot be removed",
      remedy: "select what is to be removed from it",
    });
    return;
  }
  const ordered = nodes.map(({ path }) => path).sort(byDepthAndIndex);
  for (const path of ordered) {
    const token = path.at(-1);
    if (token === undefined) continue;
    changePart(context.root, path.slice(0, -1), (owner) => {
      removePart(owner, token);
    });
  }
}

function byDepthAndIndex(left: readonly Token[], right: readonly Token[]): number {
  return right.length - left.length || Number(right.at(-1)) - Number(left.at(-1)) || 0;
}

interface UpdateContext extends ActionContext {
  readonly target: SpecNode;
}

function updateNodes(
  nodes: readonly SelectedNode[],
  update: TracedValue,
  context: UpdateContext,
): void {
  const kinds = new Set(nodes.map(({ value }) => kindOf(value)));
  const [kind] = kinds;
  if (kinds.size > 1) {
    refuse(context.target, context, {
      problem: [...kinds].join(" and "),
      remedy: "one action changes values of one kind: split it",
    });
    return;
  }
  if (kind === "scalars" && !context.updatesScalars) {
    refuse(context.target, context, {
      problem: "a text, number, boolean or null, which overlay 1.0 cannot update",
      remedy: "select the object around it, or say `overlay: 1.1.0`",
    });
    return;
  }
  const isItem = kind === "arrays" && !isJsonArray(update.value);
  const height = measureHeight(update.value) + (isItem ? 1 : 0);
  if (nodes.some(({ path }) => path.length + height > limits.depth)) {
    context.report("overlay-too-deep", { limit: limits.depth }, placeOf(context.target));
    return;
  }
  for (const { path } of nodes) {
    changePart(context.root, path, (part) => {
      if (isItem) appendValue(part, copyValue(update));
      else mergeValue(part, update, context.report);
    });
  }
}

function kindOf(value: JsonValue): "arrays" | "objects" | "scalars" {
  if (isJsonArray(value)) return "arrays";
  return isJsonObject(value) ? "objects" : "scalars";
}

function refuse(
  query: SpecNode,
  { report }: ActionContext,
  words: { readonly problem: string; readonly remedy: string },
): void {
  report("overlay-target-refused", { query: String(query.value), ...words }, placeOf(query));
}
