import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileOutput } from "../specs/compile-output.js";
import { compileGenerator } from "../sandbox/compile-generator.js";
import { exerciseOutput } from "./exercise-output.js";
import { generateLimited, type LimitedOutcome } from "./generate-limited.js";
import type { HostileDocument } from "./hostile-documents.js";
import { inspectFiles } from "./inspect-output.js";

/** What became of a hostile document, and what of it should not have. */
export interface Verdict {
  readonly document: HostileDocument;
  readonly outcome: "generated" | "refused";
  readonly seconds: number;
  readonly megabytes: number;
  readonly problems: readonly string[];
}

/** Inside the repository, so that the compiler and Node find `zod`. */
const folder = fileURLToPath(new URL("../../.cache/hostile", import.meta.url));

/** Runs every document and what it comes to, each in processes of its own; hears of each as soon as it is done. */
export async function checkCorpus(
  documents: readonly HostileDocument[],
  onDocument: (id: string) => void = () => undefined,
): Promise<readonly Verdict[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const modules = await compileGenerator(`${folder}/generator`);
  const verdicts: Verdict[] = [];
  for (const document of documents) {
    const sandbox = `${folder}/outcomes/${document.id}`;
    const generate = () => generateLimited(`${modules}cli.js`, { input: document.path, sandbox });
    const first = await generate();
    // A machine that is busy with something else is no fault of the document; it happens once.
    const outcome = first.run.problems.length === 0 ? first : await generate();
    verdicts.push(await judge(document, outcome));
    onDocument(document.id);
  }
  const errors = verdicts.some(({ outcome }) => outcome === "generated")
    ? await compileOutput(`${folder}/outcomes`, { compiler: "TypeScript 7", environment: "DOM" })
    : [];
  return verdicts.map((verdict) => withErrors(verdict, errors));
}

async function judge(document: HostileDocument, outcome: LimitedOutcome): Promise<Verdict> {
  const { run, files, folder } = outcome;
  const problems = [...outcome.problems, ...breachesOf(document, outcome)];
  if (files !== undefined) {
    const modules = files.map(({ path }) => path).filter((path) => path.endsWith(".ts"));
    problems.push(...inspectFiles(files));
    if (problems.length === 0) problems.push(...(await exerciseOutput(folder, modules)));
  }
  return {
    document,
    outcome: files === undefined ? "refused" : "generated",
    seconds: run.seconds,
    megabytes: run.megabytes,
    problems,
  };
}

function breachesOf(
  { expectation }: HostileDocument,
  { files }: LimitedOutcome,
): readonly string[] {
  if (expectation === "reject" && files !== undefined)
    return ["was generated, and cannot be right"];
  if (expectation === "generate-safe" && files === undefined)
    return ["was refused, and is only odd"];
  return [];
}

function withErrors(verdict: Verdict, errors: readonly string[]): Verdict {
  const own = errors.filter((error) => error.includes(`outcomes/${verdict.document.id}/`));
  return own.length === 0 ? verdict : { ...verdict, problems: [...verdict.problems, ...own] };
}
