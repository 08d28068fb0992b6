import { showInvisible } from "../ir/visible-text.js";

export interface PrintOptions {
  /** The columns of a line. */
  readonly printWidth: number;
  readonly textWidth: (text: string) => number;
}

/**
 * Prints JSON without lists of lists or of numbers as prettier leaves it: every member on a line of its own, a list
 * of strings on one line where it fits. Prettier itself takes a second for the manifest of a big API, and only when
 * everything else has been formatted.
 */
export function printJson(value: object, options: PrintOptions): string {
  return `${printValue(value, { indent: "", around: "", options })}\n`;
}

interface Position {
  /** The indentation of the line that the value starts on. */
  readonly indent: string;
  /** What shares that line with the value: its key before it, a comma after it. */
  readonly around: string;
  readonly options: PrintOptions;
}

function printValue(value: unknown, position: Position): string {
  if (Array.isArray(value)) return printList(value, position);
  return typeof value === "object" && value !== null
    ? printObject(value, position)
    : jsonText(value);
}

/** A value without parts. JSON has no escape for `!`: a `<` that HTML would read is escaped itself. */
function jsonText(value: unknown): string {
  return showInvisible(JSON.stringify(value)).replaceAll(/<(?=\/script|!--)/giu, "\\u003c");
}

function printObject(value: object, { indent, options }: Position): string {
  const inner = `${indent}  `;
  const members = Object.entries(value).filter(
    ([, child]: [string, unknown]) => child !== undefined,
  );
  const lines = members.map(([key, child]: [string, unknown], index) => {
    const name = `${jsonText(key)}: `;
    const around = index === members.length - 1 ? name : `${name},`;
    return `${inner}${name}${printValue(child, { indent: inner, around, options })}`;
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${indent}}`;
}

function printList(value: readonly unknown[], { indent, around, options }: Position): string {
  const inner = `${indent}  `;
  const items = value.map((item) => printValue(item, { indent: inner, around: "", options }));
  const line = `[${items.join(", ")}]`;
  const fits = options.textWidth(indent + around + line) <= options.printWidth;
  if (fits && !line.includes("\n")) return line;
  return `[\n${items.map((item) => inner + item).join(",\n")}\n${indent}]`;
}
