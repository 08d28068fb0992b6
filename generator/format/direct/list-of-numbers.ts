import { fill, type Doc } from "./doc.js";
import type { Expression } from "./syntax.js";

/** Whether prettier fills lines with the items, instead of giving each a line. */
export function isListOfNumbers(items: readonly Expression[]): boolean {
  return items.length > 0 && items.every((item) => printNumber(item) !== undefined);
}

export function layOutNumbers(items: readonly Expression[]): Doc {
  const numbers = items.map((item) => printNumber(item) ?? "");
  return fill(
    numbers.map((number, index) => (index < numbers.length - 1 ? `${number},` : number)),
    ",",
  );
}

function printNumber(item: Expression): string | undefined {
  if (item.kind === "number") return item.text;
  const number = item.kind === "minus" ? printNumber(item.argument) : undefined;
  return number === undefined ? undefined : `-${number}`;
}
