import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import ts from "typescript";
import type { OutputFile } from "../../generator/ir/output.js";
import type { WatchedGenerator, WatchedOutcome } from "../sandbox/watched-generator.js";
import { compileOutput } from "../specs/compile-output.js";
import { writeCells, type MatrixCell, type MatrixRow } from "./build-matrix.js";
import { exerciseOutput } from "./exercise-output.js";
import { inspectFiles } from "./inspect-output.js";

/** What a row of the matrix came to. */
export interface RowVerdict {
  readonly payload: string;
  /** The places where the payload was generated. */
  readonly generated: readonly string[];
  /** The places where it was refused. */
  readonly refused: readonly string[];
  /** What is wrong, with the places it is about where that could be told. */
  readonly problems: readonly string[];
}

/** Puts the payload of a row to every place that takes it and looks at what is generated, without running it. */
export async function checkRow(
  row: MatrixRow,
  generator: WatchedGenerator,
): Promise<RowVerdict & { readonly files: readonly OutputFile[] }> {
  const { accepted, refused, failed } = await findAccepted(row, generator);
  const problems = [...failed];
  const { files, found } = await generateCells(row, accepted, generator);
  if (found.length > 0) problems.push(...(await blame(row, accepted, { generator, found })));
  const generated = accepted.map(({ place }) => place);
  return { payload: row.payload, generated, refused, problems, files };
}

/** Compiles what rows came to, and runs each in a process of its own. */
export async function runRows(
  verdicts: readonly (RowVerdict & { readonly files: readonly OutputFile[] })[],
  folder: string,
): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  const problems: string[] = [];
  for (const [index, { payload, files }] of verdicts.entries()) {
    const own = `${folder}/row${String(index)}`;
    for (const { path, text } of files) {
      mkdirSync(dirname(`${own}/${path}`), { recursive: true });
      writeFileSync(`${own}/${path}`, text);
    }
    const modules = files.map(({ path }) => path).filter((path) => path.endsWith(".ts"));
    const found = modules.length === 0 ? [] : await exerciseOutput(own, modules);
    problems.push(...found.map((problem) => `${payload}: ${problem}`));
  }
  const options = { compiler: "TypeScript 7", environment: "DOM" } as const;
  const errors = await compileOutput(folder, options);
  return [
    ...problems,
    ...errors.map((error) =>
      error.replace(/.*\/row(\d+)\//u, (_, index) => `${verdicts[Number(index)]?.payload ?? ""}: `),
    ),
  ];
}

/** Which cells of a row take its payload; what neither takes nor refuses it has failed. */
export async function findAccepted(row: MatrixRow, generator: WatchedGenerator) {
  const accepted: MatrixCell[] = [];
  const refused: string[] = [];
  const failed: string[] = [];
  for (const cell of row.cells) {
    const outcome = await generator.generate(writeCells(row, [cell]), "normalize");
    if (outcome.kind === "generated") accepted.push(cell);
    else if (isRefusal(outcome)) refused.push(cell.place);
    else failed.push(`${cell.place}: ${describeOutcome(outcome)}`);
  }
  return { accepted, refused, failed };
}

/** The output for a payload in these cells, and what is wrong with it as it stands there. */
export async function generateCells(
  row: MatrixRow,
  cells: readonly MatrixCell[],
  generator: WatchedGenerator,
): Promise<{ readonly files: readonly OutputFile[]; readonly found: readonly string[] }> {
  const outcome = await generator.generate(writeCells(row, cells), "format");
  if (outcome.kind !== "generated") return { files: [], found: [describeOutcome(outcome)] };
  const { files } = outcome;
  return { files, found: [...inspectFiles(files), ...findLost(row, cells, files)] };
}

/** Tries the cells one by one: what is wrong with one alone is said with its name. */
async function blame(
  row: MatrixRow,
  cells: readonly MatrixCell[],
  { generator, found }: { readonly generator: WatchedGenerator; readonly found: readonly string[] },
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const cell of cells) {
    const alone = await generateCells(row, [cell], generator);
    problems.push(...alone.found.map((problem) => `${cell.place}: ${problem}`));
  }
  return problems.length > 0 ? problems : found.map((problem) => `all places together: ${problem}`);
}

/** Where the wire needs the text, the output must say it: once at least for each place. */
function findLost(
  { payload, text }: MatrixRow,
  cells: readonly MatrixCell[],
  files: readonly OutputFile[],
): readonly string[] {
  // The digits of a fraction end where the nearest number is the same.
  const [integer] = /(?<![.\d])\d{16,}(?!\.)/u.exec(payload) ?? [];
  if (text === undefined && integer !== undefined && cells.length > 0) {
    const isThere = files.some(
      ({ path, text: code }) => path === "schemas.ts" && code.includes(integer),
    );
    return isThere ? [] : [`${integer} is not in the output`];
  }
  const wanted = cells.filter(({ isLiteral }) => isLiteral).length;
  if (text === undefined || wanted === 0) return [];
  const said = files
    .filter(({ path }) => path.endsWith(".ts") && !/^(runtime\/|openapi\.ts)/u.test(path))
    .reduce((sum, file) => sum + countSaid(file, text), 0);
  return said < wanted
    ? [`the text is ${String(said)} times in the output, for ${String(wanted)} places`]
    : [];
}

function countSaid({ path, text: code }: OutputFile, text: string): number {
  let count = 0;
  const pending: ts.Node[] = [ts.createSourceFile(path, code, ts.ScriptTarget.ESNext)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ((ts.isStringLiteral(node) || ts.isIdentifier(node)) && node.text === text) count += 1;
    ts.forEachChild(node, (child) => void pending.push(child));
  }
  return count;
}

/** A refusal says what is wrong, and where. */
function isRefusal(outcome: WatchedOutcome): boolean {
  return outcome.kind === "refused" && outcome.codes.length > 0 && outcome.unplaced.length === 0;
}

function describeOutcome(outcome: WatchedOutcome): string {
  if (outcome.kind === "crashed") return `crashed: ${outcome.message}\n${outcome.stack}`;
  if (outcome.kind !== "refused") return outcome.kind;
  const { codes, unplaced } = outcome;
  return `refused: ${codes.join(", ") || "without an error"}${unplaced.length > 0 ? `; without a position: ${unplaced.join(", ")}` : ""}`;
}
