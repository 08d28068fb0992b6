import type { Place, Part, Source } from "../diagnostics/diagnostic.js";
import { isJsonArray, member, type JsonValue } from "./json-value.js";
import { appendToken } from "./json-pointer.js";
import type { SchemaIdentifiers } from "./schema-identifiers.js";

/** The meaning that a description's schemas have: the Schema Object of 2.0, of 3.0, or JSON Schema 2020-12. */
export type Dialect = "2.0" | "3.0" | "2020-12";

/** One file of an API description as it was written, after its 2.0 wording became 3.x. */
export interface SpecDocument extends Source {
  /** The absolute URI that relative references start from: `file:`, `http(s):`, or `stdin:`. */
  readonly uri: string;
  readonly root: JsonValue;
}

/** A whole API description: the entry document and every file that it refers to. */
export interface Specification {
  readonly entry: SpecDocument;
  /** The `openapi` (or `swagger`) field as written, such as `3.1.0`. */
  readonly version: string;
  readonly dialect: Dialect;
  /** By `uri`, the entry included. */
  readonly documents: ReadonlyMap<string, SpecDocument>;
  /** What was laid over the entry document, in this order; no reference leads there. */
  readonly overlays?: readonly SpecDocument[];
  /**
   * The URIs of documents that references name and that could not be read, which has been reported: what is there is not
   * known. None when absent.
   */
  readonly unread?: ReadonlySet<string>;
  /** Absent where no schema has any. */
  readonly identifiers?: SchemaIdentifiers | undefined;
}

/** A value of a document and how to get there. Nodes are cheap and made while walking. */
export interface SpecNode {
  readonly document: SpecDocument;
  /** RFC 6901, without the leading `#`; the root is the empty string. */
  readonly pointer: string;
  readonly value: JsonValue;
}

export function rootNode(document: SpecDocument): SpecNode {
  return { document, pointer: "", value: document.root };
}

/** The own member or item of a node; undefined when there is none. */
export function childNode(node: SpecNode, token: string | number): SpecNode | undefined {
  const value = isJsonArray(node.value)
    ? node.value[Number(token)]
    : member(node.value, String(token));
  if (value === undefined) return undefined;
  return { document: node.document, pointer: appendToken(node.pointer, token), value };
}

/** Where a node stands, for a diagnostic. */
export function placeOf(node: SpecNode, part: Part = "value"): Place {
  return { source: node.document, pointer: node.pointer, part };
}
