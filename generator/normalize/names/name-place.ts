import { isJsonArray, member, type JsonValue } from "../../document/json-value.js";
import { parsePointer } from "../../document/json-pointer.js";
import { childNode, rootNode, type SpecNode } from "../../document/spec-document.js";
import { findProperty } from "../schemas/find-property.js";
import type { SchemaReader } from "../schemas/instance-types.js";
import { childEntries } from "../schemas/keywords.js";
import { pascalCase } from "./words.js";

/** What the words of a place start from. */
export interface PlaceRoots {
  readonly reader: SchemaReader;
  /** The type of a component schema, by its key in the entry document. */
  readonly component: (node: SpecNode) => string | undefined;
  /** The function of the operation at a pointer of the entry document. */
  readonly operation: (node: SpecNode) => string | undefined;
  /** The first status of success, which needs no number in its name. */
  readonly mainStatus: (operation: SpecNode) => string | undefined;
}

/**
 * The name of an inline schema from where it stands, such as `CreateCheckoutSessionResponse`: a function of the place
 * alone, so that what is added elsewhere never renames it.
 */
export function namePlace(node: SpecNode, roots: PlaceRoots): string {
  const tokens = parsePointer(node.pointer) ?? [];
  let current = rootNode(node.document);
  let words: readonly string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const step = readStep(current, tokens.slice(index), roots);
    const next = tokens
      .slice(index, index + step.length)
      .reduce<SpecNode | undefined>((at, token) => at && childNode(at, token), current);
    index += step.length - 1;
    const root = next && (roots.component(next) ?? roots.operation(next));
    current = next ?? current;
    words = root === undefined ? [...words, step.word] : [root];
  }
  const name = pascalCase(words.filter((word) => word !== "").join(" "));
  return name === "" ? pascalCase(fileStem(node.document.uri)) || "Document" : name;
}

/** So many tokens of a pointer, and the word that they add. */
interface Step {
  readonly length: number;
  readonly word: string;
}

interface StepRow {
  readonly length: number;
  readonly word: (child: SpecNode, key: string, roots: PlaceRoots) => string;
}

/** One row a field: how many tokens belong to it, and its word. Fields without a row add no word. */
const stepRows: Readonly<Record<string, StepRow>> = {
  properties: { length: 2, word: (_, key) => key },
  patternProperties: { length: 2, word: () => "value" },
  $defs: { length: 2, word: (_, key) => key },
  definitions: { length: 2, word: (_, key) => key },
  dependentSchemas: { length: 2, word: (_, key) => key },
  items: { length: 1, word: () => "item" },
  prefixItems: { length: 2, word: (_, key) => `item${String(Number(key) + 1)}` },
  additionalProperties: { length: 1, word: () => "value" },
  allOf: { length: 2, word: () => "" },
  anyOf: { length: 2, word: (child, key, { reader }) => memberWord(child, key, reader) },
  oneOf: { length: 2, word: (child, key, { reader }) => memberWord(child, key, reader) },
  requestBody: { length: 1, word: () => "body" },
  requestBodies: { length: 2, word: (_, key) => `${key} body` },
  responses: { length: 2, word: (_, key) => `${key} response` },
  parameters: { length: 2, word: (child, key) => parameterWord(child, key) },
  headers: { length: 2, word: (_, key) => key },
  content: { length: 2, word: () => "" },
  callbacks: { length: 2, word: (_, key) => key },
  paths: { length: 2, word: (_, key) => key },
  webhooks: { length: 2, word: (_, key) => key },
  "x-webhooks": { length: 2, word: (_, key) => key },
  schemas: { length: 2, word: (_, key) => key },
  pathItems: { length: 2, word: (_, key) => key },
};

function readStep(node: SpecNode, tokens: readonly string[], roots: PlaceRoots): Step {
  const [field = "", key = ""] = tokens;
  const row = Object.hasOwn(stepRows, field) ? stepRows[field] : undefined;
  if (row === undefined || tokens.length < row.length) {
    return { length: 1, word: wordlessFields.has(field) ? "" : field };
  }
  const child = row.length === 1 ? childNode(node, field) : descend(node, field, key);
  if (child === undefined) return { length: row.length, word: key };
  if (field === "responses" && roots.mainStatus(node) === key) {
    return { length: row.length, word: "response" };
  }
  return { length: row.length, word: row.word(child, key, roots) + mediaWord(node, field, key) };
}

const wordlessFields: ReadonlySet<string> = new Set([
  "components",
  "schema",
  "itemSchema",
  "parameters of",
]);

function descend(node: SpecNode, field: string, key: string): SpecNode | undefined {
  const holder = childNode(node, field);
  return holder === undefined ? undefined : childNode(holder, key);
}

/** The first media type of a body needs no word; another is told apart by its subtype. */
function mediaWord(node: SpecNode, field: string, key: string): string {
  if (field !== "content") return "";
  const first = childEntries(childNode(node, "content"))[0]?.[0];
  return first === key ? "" : ` ${key.split("/")[1] ?? key}`;
}

function parameterWord(parameter: SpecNode, key: string): string {
  const name = member(parameter.value, "name");
  return typeof name === "string" ? name : `${key} parameter`;
}

/** What tells a member of a union from its neighbours: its title, a property with one value, or its number. */
function memberWord(part: SpecNode, key: string, reader: SchemaReader): string {
  const keywords = reader.readKeywords(part);
  const title = keywords.value("title");
  if (typeof title === "string" && pascalCase(title) !== "") return title;
  const required = keywords.value("required");
  for (const name of isJsonArray(required) ? required : []) {
    const property = typeof name === "string" ? findProperty(name, [part], reader) : undefined;
    const constant = property === undefined ? undefined : onlyValue(property, reader);
    if (typeof constant === "string" && pascalCase(constant) !== "") return constant;
  }
  return `option${String(Number(key) + 1)}`;
}

function onlyValue(property: SpecNode, reader: SchemaReader): JsonValue | undefined {
  const { value } = reader.readKeywords(property);
  const values = value("enum");
  return value("const") ?? (isJsonArray(values) && values.length === 1 ? values[0] : undefined);
}

function fileStem(uri: string): string {
  const last = uri.split("/").at(-1) ?? "";
  return last.replace(/\.[^.]*$/u, "");
}
