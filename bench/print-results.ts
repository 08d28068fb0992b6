import { describeMachine, installedVersion } from "./machine.js";
import { plainFetch } from "./calls/plain-fetch.js";
import type { CallSeries } from "./calls/take-turns.js";
import type { Results } from "./results.js";
import { median, ratio } from "./statistics.js";
import { leader, subjects } from "./subjects.js";

type Row = readonly (string | number)[];

/** The page of results, in Markdown. Ratios are medians of the ratios of each round. */
export function printResults(
  results: Results,
  about: { readonly rounds: number; readonly node: string; readonly date: string },
): string {
  return (
    [
      "# Results",
      `Written by \`npm run bench\` on ${about.date}: ${String(about.rounds)} rounds, in which the programs take turns; every figure is the median, every ratio ` +
        "the median of the ratios of each round. Absolute times are this machine's; compare ratios.",
      `${describeMachine()}; Node.js ${about.node}; ${versions()}.`,
      "![Generation, type-checking and bundles beside the leading peer](results.svg)",
      ...section("Generation", generationTable(results)),
      ...section("Regeneration", incrementalTable(results)),
      ...section("Type-checking the output", checkTable(results)),
      ...section("One operation, bundled (bytes, minified and gzipped)", bundleTable(results)),
      ...section("Importing the client, after zod", coldStartTable(results)),
      ...section("One call over loopback, one at a time", callTable(results.calls)),
      ...section(
        "Plain fetch and what a client may ask of the platform",
        callTable(results.callPieces),
      ),
      ...section("Validators, valid input, per second of processor time", validatorTable(results)),
      ...section("An editor's wait for an answer about a call", editorTable(results)),
    ].join("\n\n") + "\n"
  );
}

function versions(): string {
  const names = [
    "@hey-api/openapi-ts",
    "orval",
    "openapi-typescript",
    "oazapfts",
    "zod",
    "ajv",
    "typescript",
  ];
  return names.map((name) => `${name} ${installedVersion(name)}`).join(", ");
}

/** A section is left out when nothing was measured for it. */
function section(
  title: string,
  table: { readonly head: Row; readonly rows: readonly Row[] },
): readonly string[] {
  if (table.rows.length === 0) return [];
  const line = (cells: Row): string => `| ${cells.join(" | ")} |`;
  const lines = [line(table.head), line(table.head.map(() => "---")), ...table.rows.map(line)];
  return [`## ${title}`, lines.join("\n")];
}

function generationTable({ generation }: Results) {
  const head = [
    "document",
    "generator",
    "outputs",
    "wall s",
    "cpu s",
    "memory MB",
    "lines",
    "× wall",
    "× cpu",
    "× memory",
  ];
  const rows = generation.map(({ document, subject, runs, lines }) => {
    const peer = generation.find((one) => one.document === document && one.subject === leader);
    const column = (key: "wall" | "cpu" | "memory") => runs.map((run) => run[key]);
    const against = (key: "wall" | "cpu" | "memory") =>
      times(
        ratio(
          column(key),
          (peer?.runs ?? []).map((run) => run[key]),
        ),
      );
    const outputs = subjects.find(({ name }) => name === subject)?.outputs ?? "";
    return [
      document,
      subject,
      outputs,
      median(column("wall")).toFixed(2),
      median(column("cpu")).toFixed(2),
      median(column("memory")).toFixed(0),
      lines,
      against("wall"),
      against("cpu"),
      against("memory"),
    ];
  });
  return { head, rows };
}

function incrementalTable({ incremental }: Results) {
  const head = [
    "document",
    "cold s",
    "unchanged s",
    "one schema changed s",
    "unchanged × cold",
    "changed × cold",
  ];
  const rows = incremental.map(({ document, cold, unchanged, oneSchema }) => {
    const [first, second, third] = [cold, unchanged, oneSchema].map((runs) =>
      runs.map(({ wall }) => wall),
    );
    const figures = [first, second, third].map((figure) => median(figure ?? []).toFixed(2));
    const ratios = [second, third].map((figure) => times(ratio(figure ?? [], first ?? [])));
    return [document, ...figures, ...ratios];
  });
  return { head, rows };
}

function checkTable({ typeChecking }: Results) {
  const head = ["document", "generator", "wall s", "memory MB", "errors", "× wall", "× memory"];
  const rows = typeChecking.map(({ document, subject, runs, errors }) => {
    const peer = typeChecking.find((one) => one.document === document && one.subject === leader);
    const column = (key: "wall" | "memory") => runs.map((run) => run[key]);
    const against = (key: "wall" | "memory") =>
      times(
        ratio(
          column(key),
          (peer?.runs ?? []).map((run) => run[key]),
        ),
      );
    return [
      document,
      subject,
      median(column("wall")).toFixed(2),
      median(column("memory")).toFixed(0),
      errors,
      against("wall"),
      against("memory"),
    ];
  });
  return { head, rows };
}

function bundleTable({ bundles }: Results) {
  const names = [...new Set(bundles.map(({ subject }) => subject))];
  const keys = [...new Set(bundles.map(({ document, operation }) => `${document} ${operation}`))];
  const rows = keys.map((key) => {
    const sizes = bundles.filter(({ document, operation }) => `${document} ${operation}` === key);
    return [key, ...names.map((name) => sizes.find(({ subject }) => subject === name)?.size ?? "")];
  });
  return { head: ["operation", ...names], rows };
}

function coldStartTable({ coldStart }: Results) {
  const rows = coldStart.map(({ document, subject, milliseconds }) => [
    document,
    subject,
    median(milliseconds).toFixed(1),
  ]);
  return { head: ["document", "client", "ms"], rows };
}

function callTable(calls: CallSeries | undefined) {
  const head = ["way", "µs a call", "calls per second", "bytes allocated a call", "× plain fetch"];
  if (calls === undefined) return { head, rows: [] };
  const plain = calls.microseconds[plainFetch] ?? [];
  const rows = Object.entries(calls.microseconds).map(([way, figures]) => [
    way,
    median(figures).toFixed(1),
    (1e6 / median(figures)).toFixed(0),
    median(calls.bytes[way] ?? []).toFixed(0),
    times(ratio(figures, plain)),
  ]);
  return { head, rows };
}

function validatorTable({ validators }: Results) {
  const rows = validators.flatMap(({ target, mode, perSecond }) =>
    Object.entries(perSecond).map(([name, figures]) => [
      target,
      mode,
      name,
      Math.round(median(figures)).toLocaleString("en"),
      times(ratio(figures, perSecond["Ajv standalone"] ?? [])),
    ]),
  );
  return { head: ["schema", "mode", "validator", "per second", "× Ajv standalone"], rows };
}

function editorTable({ editor }: Results) {
  const rows = editor.map(({ document, hover, completion }) => [
    document,
    hover.toFixed(0),
    completion.toFixed(0),
  ]);
  return { head: ["document", "hover ms", "completion ms"], rows };
}

function times(figure: number): string {
  return Number.isNaN(figure) ? "" : figure.toFixed(2);
}
