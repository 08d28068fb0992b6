import type { Diagnostic, Severity } from "./diagnostic.js";
import { orderDiagnostics, type PositionedDiagnostic } from "./order-diagnostics.js";
import { printSummary } from "./print-summary.js";

const commands = {
  error: "error",
  warning: "warning",
  info: "notice",
} as const satisfies Record<Severity, string>;

/**
 * For GitHub Actions: workflow commands that it shows beside the line
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions), and a count at the end.
 */
export function printGithub(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "";
  const ordered = orderDiagnostics(diagnostics);
  return `${[...ordered.map(printCommand), printSummary(ordered)].join("\n")}\n`;
}

/** An annotation stands at one line, so that its text names the related places. */
function printCommand(diagnostic: PositionedDiagnostic): string {
  const { code, severity, message, hint, position, related } = diagnostic;
  const properties = [
    ...(position === undefined
      ? []
      : [
          `file=${escapeProperty(position.file)}`,
          `line=${String(position.line)}`,
          `col=${String(position.column)}`,
          `endColumn=${String(position.endColumn)}`,
        ]),
    `title=${escapeProperty(code)}`,
  ];
  const places = related.map(
    ({ message: fact, position: { file, line, column } }) =>
      `${fact}: ${file}:${String(line)}:${String(column)}`,
  );
  const text = [message, ...places, ...(hint === "" ? [] : [hint])].join("\n");
  return `::${commands[severity]} ${properties.join(",")}::${escapeData(text)}`;
}

/** A line end in data would start a new command. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
