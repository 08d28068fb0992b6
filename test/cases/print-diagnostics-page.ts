import { catalogue, type DiagnosticCode } from "../../generator/diagnostics/catalogue.js";
import { configurationRows } from "../../generator/diagnostics/catalogue/configuration.js";
import { loadRows } from "../../generator/diagnostics/catalogue/load.js";
import { overlayRows } from "../../generator/diagnostics/catalogue/overlay.js";
import { validateApiRows } from "../../generator/diagnostics/catalogue/validate-api.js";
import { validateRows } from "../../generator/diagnostics/catalogue/validate.js";
import { meanings } from "../../generator/diagnostics/meanings.js";

const introduction = `# Diagnostics

Everything that Clientwright can have against a description, an overlay, a configuration or a command line. An **error** means that the
output would be wrong or cannot be made: nothing is written. A **warning** or an **info** does not stop a run, unless \`--fail-on-warnings\`
or \`severities\` in the configuration say so; the latter can also silence one, everywhere or in some places.

Each example is what a run prints. This page is generated from the catalogue and the cases of the tests: \`npm run docs\`.
`;

/** The headings of the page. A code is under the first that has it. */
const sections: readonly { readonly title: string; readonly rows: object }[] = [
  { title: "Command line, configuration and output", rows: configurationRows },
  { title: "Reading files", rows: loadRows },
  { title: "Overlays", rows: overlayRows },
  { title: "Objects, references and schemas", rows: validateRows },
  { title: "Paths, operations and what they send", rows: validateApiRows },
  { title: "Names, pages and everything else", rows: catalogue },
];

/** `docs/diagnostics.md`: every code with its severity, its meaning, an example and what to do. */
export function printDiagnosticsPage(printedBy: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  const parts = sections.map(({ title, rows }) => {
    const codes = codesOf(rows).filter((code) => !seen.has(code));
    for (const code of codes) seen.add(code);
    const entries = codes.map((code) => printEntry(code, printedBy.get(code) ?? ""));
    return [`## ${title}\n`, ...entries].join("\n");
  });
  return [introduction, ...parts].join("\n");
}

/** The codes of the catalogue that a table has. */
function codesOf(rows: object): readonly DiagnosticCode[] {
  return Object.keys(rows).filter((code): code is DiagnosticCode => Object.hasOwn(catalogue, code));
}

function printEntry(code: DiagnosticCode, printed: string): string {
  const { severity, lowerable } = catalogue[code];
  const example = exampleOf(code, printed);
  const fix = /^ {2}hint: (.*)$/mu.exec(example)?.[1];
  return [
    `### ${code}\n`,
    `**${severity}**${lowerable === true ? ", which the configuration can lower" : ""}. ${meanings[code]}\n`,
    ...(example === "" ? [] : ["```text", example, "```\n"]),
    ...(fix === undefined ? [] : [`Fix: ${fix}${fix.endsWith("?") ? "" : "."}\n`]),
  ].join("\n");
}

/** The first block about the code; what machines are told is one line a diagnostic. */
function exampleOf(code: string, printed: string): string {
  const blocks = printed.split("\n\n");
  const block = blocks.find((text) => text.includes(`[${code}]: `));
  return block ?? printed.split("\n").find((line) => line.includes(`title=${code}`)) ?? "";
}
