import type { Report } from "../diagnostics/collector.js";
import type { Source, Span } from "../diagnostics/diagnostic.js";
import { parseJson } from "./parse-json.js";
import type { ParsedText, ReportSpan } from "./parsed-text.js";
import { parseYaml } from "./parse-yaml.js";

/** Reads a text as JSON or YAML, by its content. Undefined after a report. */
export function parseText(
  { file, text }: { readonly file: string; readonly text: string },
  report: Report,
): ParsedText | undefined {
  const reportSpan = createSpanReport({ file, text, locate: () => ({ start: 0, end: 0 }) }, report);
  if (text.trim() === "") {
    reportSpan("empty-document", {}, { start: 0, end: 0 });
    return undefined;
  }
  if (!isLikeJson(text)) return parseYaml(text, reportSpan);
  const json = collectProblems((collect) => parseJson(text, collect));
  if (json.value === undefined && json.isSyntax && !/\.json$/iu.test(file)) {
    const yaml = collectProblems((collect) => parseYaml(text, collect));
    if (yaml.value !== undefined || !yaml.isSyntax) return yaml.replay(reportSpan);
  }
  return json.replay(reportSpan);
}

/** Whether a text starts as JSON does; YAML's flow style does, too. */
export function isLikeJson(text: string): boolean {
  return /^\s*[{[]/u.test(text);
}

function createSpanReport(source: Source, report: Report): ReportSpan {
  return (code, parameters, span, related) => {
    report(
      code,
      parameters,
      { source, pointer: "", span },
      related === undefined
        ? []
        : [{ message: related.message, place: { source, pointer: "", span: related.span } }],
    );
  };
}

interface Attempt {
  readonly value: ParsedText | undefined;
  /** Whether the text is not of this language at all, rather than wrong in it. */
  readonly isSyntax: boolean;
  /** Reports what was found, and gives the value. */
  replay(report: ReportSpan): ParsedText | undefined;
}

/** YAML's flow style starts like JSON: what one reading reports counts only when it is the one that is kept. */
function collectProblems(parse: (report: ReportSpan) => ParsedText | undefined): Attempt {
  const problems: ((report: ReportSpan) => void)[] = [];
  let isSyntax = false;
  const value = parse((code, parameters, span: Span, related) => {
    isSyntax ||= code === "invalid-json" || code === "invalid-yaml";
    problems.push((report) => {
      report(code, parameters, span, related);
    });
  });
  return {
    value,
    isSyntax,
    replay(report) {
      for (const problem of problems) problem(report);
      return value;
    },
  };
}
