import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { inspectFiles } from "../hostile/inspect-output.js";
import { compileBatch, type BatchedOutput } from "../sandbox/compile-batch.js";
import { createWatchedGenerator, type WatchedOutcome } from "../sandbox/watched-generator.js";
import { fuzzPlans, type FuzzPlan } from "./fuzz-plan.js";
import { minimizeText } from "./minimize-text.js";
import { writeMutated } from "./mutate-description.js";
import { pruneDescription } from "./prune-description.js";
import { readDescriptions } from "./read-descriptions.js";

/** Inside the repository, so that the compiler and Node find `zod`. */
export const fuzzFolder: string = fileURLToPath(new URL("../../.cache/fuzz", import.meta.url));

/** What became of the fuzzed documents of a run. */
export interface FuzzReport {
  readonly counts: Readonly<Record<FuzzColumn, number>>;
  readonly failures: readonly FuzzFailure[];
}

export const fuzzColumns = [
  "generated",
  "refused with position",
  "refused without position",
  "empty",
  "unsafe",
  "type errors",
  "crashed",
  "hung",
] as const;

export type FuzzColumn = (typeof fuzzColumns)[number];

export interface FuzzFailure {
  readonly column: FuzzColumn;
  /** Which document of the run; with the seed it says which document it is. */
  readonly index: number;
  readonly description: string;
  readonly detail: string;
  /** As small a document as was found that fails in the same way. */
  readonly text: string;
}

interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  /** Runs that go on at the same time have different names. */
  readonly name: string;
  readonly onProgress?: (done: number, report: FuzzReport) => void;
}

/** So many outputs are compiled together. */
const batchSize = 100;

/** One output in so many is laid out, which costs more than all the rest. */
const formattedShare = 8;

/** The columns that a run may have something in. */
const fine: readonly FuzzColumn[] = ["generated", "refused with position"];

/** Mutates real descriptions, as the seed says, and counts what each comes to. */
export async function runFuzz({ runs, seed, name, onProgress }: FuzzOptions): Promise<FuzzReport> {
  const descriptions = readDescriptions();
  const plans = fc.sample(fuzzPlans(descriptions.files.length), { seed, numRuns: runs });
  const generator = await createWatchedGenerator(`${fuzzFolder}/${name}/compiled`);
  const counts = new Map<FuzzColumn, number>(fuzzColumns.map((column) => [column, 0]));
  const failures: FuzzFailure[] = [];
  const report = (): FuzzReport => ({ counts: readCounts(counts), failures });
  let batch: (BatchedOutput & { readonly finding: Finding })[] = [];

  const record = async (column: FuzzColumn, finding: Finding, detail = ""): Promise<void> => {
    counts.set(column, (counts.get(column) ?? 0) + 1);
    if (fine.includes(column)) return;
    const { plan, index } = finding;
    const isAlike = async (text: string): Promise<boolean> => {
      const outcome = await generator.generate(text, finding.extent);
      const found = judge(outcome, text);
      return found.column === column && signatureOf(found.detail) === signatureOf(detail);
    };
    const canShrink = column !== "hung" && column !== "type errors";
    const text = canShrink ? await minimizeText(finding.text, isAlike) : finding.text;
    const description = descriptions.files[plan.document]?.name ?? "";
    failures.push({ column, index, description, detail, text });
  };
  const compile = async (): Promise<void> => {
    const errors = await compileBatch(`${fuzzFolder}/${name}/batch`, batch);
    for (const { name: output, finding } of batch) {
      const own = errors.get(output);
      await (own === undefined
        ? record("generated", finding)
        : record("type errors", finding, own.slice(0, 5).join("\n")));
    }
    const others = errors.get("");
    if (others !== undefined) throw new Error(others.join("\n"));
    batch = [];
  };

  for (const [index, plan] of plans.entries()) {
    const text = writeMutated(
      pruneDescription(descriptions.read(plan.document), plan.operations),
      plan,
    );
    const extent = index % formattedShare === 0 ? "format" : "emit";
    const finding = { plan, index, text, extent } as const;
    const outcome = await generator.generate(text, extent);
    const { column, detail } = judge(outcome, text);
    if (outcome.kind === "generated" && column === "generated") {
      batch.push({ name: `d${String(index)}`, files: outcome.files, finding });
    } else await record(column, finding, detail);
    if (batch.length >= batchSize) await compile();
    onProgress?.(index + 1, report());
  }
  await compile();
  await generator.close();
  return report();
}

interface Finding {
  readonly plan: FuzzPlan;
  readonly index: number;
  readonly text: string;
  readonly extent: "emit" | "format";
}

/** What an outcome counts as, before the compiler has seen it. */
function judge(
  outcome: WatchedOutcome,
  text: string,
): { readonly column: FuzzColumn; readonly detail: string } {
  if (outcome.kind === "hung") return { column: "hung", detail: "" };
  if (outcome.kind === "crashed") {
    return { column: "crashed", detail: `${outcome.message}\n${outcome.stack}` };
  }
  if (outcome.kind === "refused") {
    const { codes, unplaced } = outcome;
    const isPlaced = codes.length > 0 && unplaced.length === 0;
    return isPlaced
      ? { column: "refused with position", detail: "" }
      : { column: "refused without position", detail: unplaced.join(", ") || "no error" };
  }
  const problems = inspectFiles(outcome.files);
  if (problems.length > 0) return { column: "unsafe", detail: problems.slice(0, 5).join("\n") };
  const isEmpty = outcome.parts === 0 && hasOperations(text);
  return { column: isEmpty ? "empty" : "generated", detail: "" };
}

/** Whether a text seems to have operations: then it must not come to nothing. */
function hasOperations(text: string): boolean {
  return /["\s](get|put|post|delete|patch|head|options|trace|query)"?\s*:\s*\{?\s*\n\s+"?(tags|summary|operationId|responses|parameters|description)"?\s*:/u.test(
    text,
  );
}

/** What two failures of one cause have in common. */
function signatureOf(detail: string): string {
  const [message = "", place = ""] = detail.split("\n").filter((line) => line !== "");
  return `${message.replaceAll(/`[^`]*`|"[^"]*"|\d+/gu, "…")} ${place.replaceAll(/\s+/gu, " ")}`;
}

function readCounts(counts: ReadonlyMap<FuzzColumn, number>): Readonly<Record<FuzzColumn, number>> {
  const entries = fuzzColumns.map((column) => [column, counts.get(column) ?? 0]);
  // Every column has been given its count.
  return Object.fromEntries(entries) as Record<FuzzColumn, number>;
}
