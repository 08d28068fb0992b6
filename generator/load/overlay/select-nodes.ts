import { JSONPathEnvironment, JSONPathError } from "json-p3";
import type { JsonValue } from "../../document/json-value.js";
import { limits } from "../limits.js";
import type { Token } from "./traced-value.js";

/** A node that a query selects: its value, and the way to it from the root. */
export interface SelectedNode {
  readonly value: JsonValue;
  readonly path: readonly Token[];
}

/** Values are never deeper than `limits.depth`; the root and a scalar are levels of the query too. */
const environment = new JSONPathEnvironment({ maxRecursionDepth: limits.depth + 2 });

/** Why a text is no JSONPath query; undefined when it is one. (The library also takes `.x-name` for `['x-name']`.) */
export function findQueryProblem(query: string): string | undefined {
  try {
    environment.compile(query);
    return undefined;
  } catch (error) {
    if (!(error instanceof JSONPathError)) throw error;
    return error.message;
  }
}

/** What an RFC 9535 query selects, each node once. */
export function selectNodes(query: string, root: JsonValue): readonly SelectedNode[] {
  const unique = new Map<string, SelectedNode>();
  for (const { value, location } of environment.query(query, asLibraryValue(root)).nodes) {
    unique.set(JSON.stringify(location), { value: value as JsonValue, path: location });
  }
  return [...unique.values()];
}

type LibraryValue = Parameters<JSONPathEnvironment["query"]>[1];

/** The library only reads: that our values are readonly, and may be a bigint, is nothing to it. */
function asLibraryValue(value: JsonValue): LibraryValue {
  return value as LibraryValue;
}
