import { createColors } from "picocolors";
import type { Diagnostic, Severity } from "./diagnostic.js";
import type { Position } from "./diagnostic.js";
import { orderDiagnostics, type PositionedDiagnostic } from "./order-diagnostics.js";
import { printFrame } from "./print-frame.js";
import { printSummary } from "./print-summary.js";
import { printable } from "./printable.js";

type Colors = ReturnType<typeof createColors>;

const severityColor = {
  error: "red",
  warning: "yellow",
  info: "blue",
} as const satisfies Record<Severity, keyof Colors>;

/** For people: each problem with the line that it is on, and a count at the end. Empty when there are none. */
export function printText(
  diagnostics: readonly Diagnostic[],
  { color }: { color: boolean },
): string {
  if (diagnostics.length === 0) return "";
  const colors = createColors(color);
  const ordered = orderDiagnostics(diagnostics);
  const blocks = ordered.map((diagnostic) => printDiagnostic(diagnostic, colors));
  return `${[...blocks, printSummary(ordered)].join("\n\n")}\n`;
}

function printDiagnostic(diagnostic: PositionedDiagnostic, colors: Colors): string {
  const { code, severity, message, hint, position, related } = diagnostic;
  const paint = colors[severityColor[severity]];
  const lines = [`${paint(colors.bold(`${severity}[${code}]`))}: ${printable(message)}`];
  if (position !== undefined)
    lines.push(printPlace(position, colors), ...frame(position, colors, paint));
  for (const other of related) {
    lines.push(`  ${colors.cyan("see")}: ${printable(other.message)}`);
    lines.push(printPlace(other.position, colors), ...frame(other.position, colors, colors.cyan));
  }
  lines.push(`  ${colors.cyan("hint")}: ${printable(hint)}`);
  return lines.join("\n");
}

function printPlace({ file, line, column, pointer }: Position, colors: Colors): string {
  const place = `  ${printable(file)}:${String(line)}:${String(column)}`;
  return pointer === undefined ? place : `${place}   ${colors.dim(printable(pointer))}`;
}

function frame(position: Position, colors: Colors, paint: (text: string) => string): string[] {
  if (position.lineText.trim() === "") return [];
  const { gutter, line, carets } = printFrame(position);
  const bar = colors.dim("|");
  return [
    `${colors.dim(gutter)} ${bar} ${line}`,
    `${" ".repeat(gutter.length)} ${bar} ${paint(carets)}`,
  ];
}
