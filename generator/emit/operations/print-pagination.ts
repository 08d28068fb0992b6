import type { PagePath, Pagination, PaginationStyle } from "../../ir/pagination.js";
import { jsonLiteral } from "../code/json-literal.js";
import { objectLiteral } from "../code/object-literal.js";
import { stringLiteral } from "../code/string-literal.js";
import { runtimeSymbol } from "../symbols.js";
import type { DescriptorContext } from "./descriptor-context.js";

/** The runtime's module of each style. */
const rules = {
  cursor: runtimeSymbol("cursorPages", "pagination/cursor-pages"),
  lastItem: runtimeSymbol("lastItemPages", "pagination/last-item-pages"),
  page: runtimeSymbol("numberedPages", "pagination/numbered-pages"),
  offset: runtimeSymbol("offsetPages", "pagination/offset-pages"),
  link: runtimeSymbol("linkPages", "pagination/link-pages"),
} as const satisfies Record<PaginationStyle, ReturnType<typeof runtimeSymbol>>;

/** How the pages of an operation follow each other, as a call of the runtime; what has its default is left out. */
export function printPagination(pagination: Pagination, { use }: DescriptorContext): string {
  const { style, items, parameter, text, next, more, id, first, pages, total } = pagination;
  const rule = objectLiteral([
    ["items", jsonLiteral(items)],
    ["parameter", printText(parameter)],
    ["text", text ? "true" : undefined],
    ["next", printPath(next)],
    ["id", printPath(id)],
    ["more", printPath(more)],
    ["first", first === undefined || first === 1 ? undefined : jsonLiteral(first)],
    ["pages", printPath(pages)],
    ["total", printPath(total)],
    ["backward", printBackward(pagination)],
  ]);
  return `${use(rules[style])}(${rule})`;
}

/** With cursors, a list that is read backwards has a cursor of its own. */
function printBackward({ backward, previous }: Pagination): string | undefined {
  if (backward === undefined || previous === undefined) return printText(backward);
  return objectLiteral([
    ["parameter", printText(backward)],
    ["next", printPath(previous)],
  ]);
}

function printPath(path: PagePath | undefined): string | undefined {
  return path === undefined ? undefined : jsonLiteral(path);
}

function printText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : stringLiteral(text);
}
