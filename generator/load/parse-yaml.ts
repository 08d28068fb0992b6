import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { DiagnosticParameters } from "../diagnostics/catalogue.js";
import type { Span } from "../diagnostics/diagnostic.js";
import type { JsonValue } from "../document/json-value.js";
import { findDeepFlow } from "./find-deep-flow.js";
import { findOpeningQuote } from "./find-opening-quote.js";
import { findTooDeep } from "./find-too-deep.js";
import { limits } from "./limits.js";
import { type LocatedMember, type LocatedValue, locateValue } from "./located-value.js";
import { parseYamlTokens } from "./parse-yaml-tokens.js";
import { exactInteger, type ParsedText, type ReportSpan, setMember } from "./parsed-text.js";

/**
 * Reads a YAML 1.2 text by the core schema, as the JSON that OpenAPI wants it to be: one document, string keys that are
 * not repeated, no merge keys, no tags of its own. Undefined after a report.
 */
export function parseYaml(text: string, report: ReportSpan): ParsedText | undefined {
  const root = readText(text, report)?.root;
  return root && { value: root.value, locate: (pointer, part) => locateValue(root, pointer, part) };
}

/** Reads a part of a YAML text alone. Undefined where something is wrong in it, or its values have names for other parts. */
export function parseYamlPart(text: string): ReadValue | undefined {
  const read = readText(text, () => undefined);
  return read?.anchors.size === 0 ? read.root : undefined;
}

interface ReadText {
  readonly root: ReadValue;
  readonly anchors: Reader["anchors"];
}

function readText(text: string, report: ReportSpan): ReadText | undefined {
  const contents = composeOne(text, report);
  if (contents === undefined) return undefined;
  let failed = false;
  const anchors: Reader["anchors"] = new Map();
  const root = readValue(contents, {
    anchors,
    aliased: { size: 0, length: 0 },
    tooDeep: false,
    report(...problem) {
      failed = true;
      report(...problem);
    },
  });
  return failed ? undefined : { root, anchors };
}

/** The library's own check of keys is quadratic; merge keys and its further tags are YAML 1.1. */
const composerOptions = {
  version: "1.2",
  schema: "core",
  uniqueKeys: false,
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
} as const;

function composeOne(text: string, report: ReportSpan): ParsedNode | undefined {
  const flow = findDeepFlow(text, limits.depth);
  const tokens = flow === undefined ? parseYamlTokens(text, report) : [];
  if (tokens === undefined) return undefined;
  const offsets = [flow, ...tokens.map((token) => findTooDeep(token, limits.depth))];
  const offset = offsets.find((one) => one !== undefined);
  if (offset !== undefined) {
    report("too-deep", { limit: limits.depth }, { start: offset, end: offset + 1 });
    return undefined;
  }
  const documents = composeAll(tokens, text);
  const problems = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  const quote = problems
    .filter(({ message }) => message.startsWith("Missing closing"))
    .map(({ pos: [end] }) => findOpeningQuote(tokens, end))
    .find((start) => start !== undefined);
  if (quote !== undefined) {
    // Whatever else is wrong follows from it: the text ends inside of the quotes.
    report("invalid-yaml", { problem: "this quote is never closed" }, spanOf([quote, quote + 1]));
    return undefined;
  }
  for (const { message, pos } of problems.slice(0, limits.syntaxErrors)) {
    report("invalid-yaml", { problem: message }, spanOf(pos));
  }
  const [document, second] = documents;
  if (problems.length > 0 || document === undefined) return undefined;
  if (second !== undefined) {
    report("several-documents", {}, spanOf(second.range));
    return undefined;
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.source === "")) {
    report("empty-document", {}, { start: 0, end: 1 });
    return undefined;
  }
  return contents;
}

/** Each problem of the library is an `Error`: of a million, the stacks alone would fill the memory. */
function composeAll(tokens: readonly CST.Token[], text: string): readonly Document.Parsed[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return [...new Composer(composerOptions).compose(tokens, true, text.length)];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

interface Reader {
  /** What an anchor names; `open` while the anchored value is being read. */
  readonly anchors: Map<string, ReadValue | "open">;
  /** How much aliases have added. */
  readonly aliased: Extent;
  /** Whether aliases have nested values too deep: everything around them is too deep as well. */
  tooDeep: boolean;
  readonly report: ReportSpan;
}

/** How much a value is, with what its aliases add. */
interface Extent {
  /** Values. */
  size: number;
  /** Characters. */
  length: number;
}

/** A value as it was read. */
export interface ReadValue extends LocatedValue, Readonly<Extent> {
  /** Levels of nesting inside of it, with those that its aliases add. */
  readonly height: number;
}

function readValue(node: ParsedNode | null, reader: Reader): ReadValue {
  if (node === null) return { start: 0, end: 0, value: null, size: 1, length: 0, height: 0 };
  if (isAlias(node)) return readAlias(node, reader);
  if (node.anchor !== undefined) reader.anchors.set(node.anchor, "open");
  const read = isMap(node)
    ? readMap(node, reader)
    : isSeq(node)
      ? readSequence(node, reader)
      : readScalar(node, reader);
  if (node.anchor !== undefined) reader.anchors.set(node.anchor, read);
  if (read.height > limits.depth && !reader.tooDeep) {
    reader.tooDeep = true;
    reader.report("too-deep", { limit: limits.depth }, read);
  }
  return read;
}

function readAlias(node: Alias.Parsed, reader: Reader): ReadValue {
  const span = spanOf(node.range);
  const target = reader.anchors.get(node.source);
  const nothing = { ...span, value: null, size: 1, length: 0, height: 0 };
  if (target === undefined) {
    reader.report("invalid-yaml", { problem: `\`*${node.source}\` names no anchor` }, span);
    return nothing;
  }
  if (target === "open") {
    reader.report("alias-cycle", { alias: node.source }, span);
    return nothing;
  }
  const { aliased } = reader;
  const isKnown = findExcess(aliased) !== undefined;
  aliased.size += target.size;
  aliased.length += target.length;
  const excess = findExcess(aliased);
  if (excess === undefined) return target;
  if (!isKnown) reader.report("alias-expansion", excess, span);
  return nothing;
}

/** The limit that aliases have passed. */
function findExcess({ size, length }: Extent): DiagnosticParameters<"alias-expansion"> | undefined {
  if (size > limits.aliasedValues) return { limit: limits.aliasedValues, unit: "values" };
  if (length <= limits.aliasedCharacters) return undefined;
  return { limit: limits.aliasedCharacters, unit: "characters" };
}

function readSequence(node: YAMLSeq.Parsed, reader: Reader): ReadValue {
  const items: LocatedValue[] = [];
  let size = 1;
  let length = 0;
  let height = 0;
  for (const item of node.items) {
    const read = readValue(item, reader);
    items.push(read);
    size += read.size;
    length += read.length;
    height = Math.max(height, read.height);
  }
  const value = items.map((item) => item.value);
  return { ...spanOf(node.range), value, items, size, length, height: height + 1 };
}

function readMap(node: YAMLMap.Parsed, reader: Reader): ReadValue {
  const members = new Map<string, LocatedMember>();
  const value: Record<string, JsonValue> = {};
  let size = 1;
  let length = 0;
  let height = 0;
  for (const pair of node.items) {
    const keySpan = spanOf(pair.key.range);
    const key = readKey(pair.key, keySpan, reader);
    if (key === undefined) continue;
    const first = members.get(key);
    if (first !== undefined) reportDuplicate({ key, first: first.key, second: keySpan }, reader);
    const read = readValue(pair.value, reader);
    const located = pair.value === null ? { ...read, start: keySpan.end, end: keySpan.end } : read;
    members.set(key, { key: keySpan, value: located });
    setMember(value, key, read.value);
    size += read.size + 1;
    length += read.length + key.length;
    height = Math.max(height, read.height);
  }
  const { start, end } = spanOf(node.range);
  return { start, end, value, members, size, length, height: height + 1 };
}

function reportDuplicate(
  { key, first, second }: { key: string; first: Span; second: Span },
  reader: Reader,
): void {
  const related = { message: "it stands here first", span: first };
  reader.report("duplicate-key", { key }, second, related);
}

/** Integer keys are response codes that were not quoted; everything else that is not a string is no JSON. */
function readKey(key: ParsedNode, span: Span, reader: Reader): string | undefined {
  const text = readKeyText(key, span, reader);
  if (text === undefined || text.length <= limits.keys) return text;
  reader.report("keys-too-long", { limit: limits.keys }, span);
  return undefined;
}

function readKeyText(key: ParsedNode, span: Span, reader: Reader): string | undefined {
  const resolved = isAlias(key) ? reader.anchors.get(key.source) : undefined;
  if (typeof resolved === "object" && typeof resolved.value === "string") return resolved.value;
  if (!isScalar(key)) {
    reader.report("key-not-a-string", { key: isMap(key) || isAlias(key) ? "{…}" : "[…]" }, span);
    return undefined;
  }
  if (key.anchor !== undefined) reader.anchors.set(key.anchor, readScalar(key, reader));
  if (key.value === "<<" && key.type === "PLAIN") reader.report("merge-key", {}, span);
  if (typeof key.value === "string") return key.value;
  if (/^-?\d+$/u.test(key.source)) return key.source;
  reader.report("key-not-a-string", { key: key.source }, span);
  return undefined;
}

function readScalar(node: Scalar.Parsed, reader: Reader): ReadValue {
  const span = spanOf(node.range);
  const { start, end } = span;
  const value = scalarValue(node, span, reader);
  return { start, end, value, size: 1, length: node.source.length, height: 0 };
}

function scalarValue(node: Scalar.Parsed, span: Span, reader: Reader): JsonValue {
  const { value, source } = node;
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return exactInteger(source) ?? value;
  reader.report("number-out-of-range", { literal: source }, span);
  return null;
}

function spanOf([start, end]: readonly [number, number, ...unknown[]]): Span {
  return { start, end: Math.max(end, start) };
}
