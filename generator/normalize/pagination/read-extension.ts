import type { Report } from "../../diagnostics/collector.js";
import { suggest } from "../../diagnostics/suggest.js";
import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import {
  paginationStyles,
  type PaginationRule,
  type PaginationStyle,
} from "../../ir/pagination.js";
import { memberNodes } from "../operations/spec-objects.js";
import type { RuleField } from "./rule-problem.js";

/** The extension of an operation that says how its pages follow each other. */
export const extensionName = "x-pagination";

type TextField = Exclude<RuleField, "style" | "first">;

const textFields: Readonly<Record<TextField, true>> = {
  items: true,
  parameter: true,
  next: true,
  more: true,
  id: true,
  pages: true,
  total: true,
  backward: true,
  previous: true,
};

const fields = ["style", "first", ...Object.keys(textFields)];

/** Reads `x-pagination`: a rule, or false for an operation that has no pages. Undefined where it is absent or wrong. */
export function readExtension(
  operation: SpecNode,
  report: Report,
): PaginationRule | false | undefined {
  const node = childNode(operation, extensionName);
  if (node === undefined || node.value === false) return node && false;
  let isWrong = false;
  const refuse = (at: SpecNode, expected: string, suggestion?: string): void => {
    const field = at.pointer.slice(node.pointer.length).replaceAll("/", ".");
    const name = `${extensionName}${field}`;
    report("pagination-not-understood", { name, expected, suggestion }, placeOf(at));
    isWrong = true;
  };
  const texts: Partial<Record<TextField, string>> = {};
  let style: PaginationStyle | undefined;
  let first: number | undefined;
  for (const [name, child] of memberNodes(node)) {
    const { value } = child;
    if (name === "style") {
      style = paginationStyles.find((known) => known === value);
      if (style === undefined) refuse(child, styleWords, suggestFor(value, paginationStyles));
    } else if (name === "first") {
      if (typeof value === "number" && Number.isSafeInteger(value)) first = value;
      else refuse(child, "`first` is a whole number");
    } else if (!isTextField(name)) {
      if (!name.startsWith("x-")) refuse(child, fieldWords, suggest(name, fields));
    } else if (typeof value === "string") texts[name] = value;
    else refuse(child, `\`${name}\` is a text`);
  }
  if (!isJsonObject(node.value)) refuse(node, "it is `false`, or an object with a `style`");
  else if (childNode(node, "style") === undefined) refuse(node, styleWords);
  return isWrong || style === undefined
    ? undefined
    : { style, ...texts, ...(first === undefined ? {} : { first }) };
}

const styleWords = `its \`style\` is ${paginationStyles.map((style) => `\`${style}\``).join(", ")}`;

const fieldWords = `its fields are ${fields.map((field) => `\`${field}\``).join(", ")}`;

function isTextField(name: string): name is TextField {
  return Object.hasOwn(textFields, name);
}

function suggestFor(value: unknown, among: readonly string[]): string | undefined {
  return typeof value === "string" ? suggest(value, among) : undefined;
}
