import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { run } from "../../generator/cli/run.js";
import { preparations } from "./prepare-diagnostics.js";

const root = fileURLToPath(new URL("./diagnostics/", import.meta.url));

/** The codes that have a case: a folder with what is read, perhaps `arguments.txt`, and what is said about it. */
export function listDiagnosticCases(): readonly string[] {
  return readdirSync(root).sort();
}

/** What a case expects to be printed; undefined when nothing was written yet. */
export function readExpectedDiagnostics(code: string): string | undefined {
  const file = join(root, code, "diagnostics.txt");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

export function writeExpectedDiagnostics(code: string, text: string): void {
  writeFileSync(join(root, code, "diagnostics.txt"), text);
}

/** Runs the command line in a copy of the case's folder; gives what is printed for people, or for machines. */
export async function runDiagnosticCase(code: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "clientwright-case-"));
  try {
    await cp(join(root, code), folder, { recursive: true });
    await rm(join(folder, "arguments.txt"), { force: true });
    await rm(join(folder, "diagnostics.txt"), { force: true });
    const { argv, runHere } = { argv: readArguments(code), runHere: createRun(folder) };
    await preparations[code]?.(folder, runHere);
    const { stdout, stderr } = await runHere(argv);
    const printed = argv.includes("--reporter") ? stdout : stderr;
    const shown = leaveOut(printed, code);
    // The mock of a package that is missing has words of its own.
    return shown.replaceAll(folder, "/project").replace(/\[vitest\].*/u, "it is not there");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Of hundreds of diagnostics only those of the code are shown, and the count. */
function leaveOut(printed: string, code: string): string {
  const blocks = printed.split("\n\n");
  if (blocks.length < 100) return printed;
  return blocks
    .filter((block, at) => block.includes(`[${code}]`) || at === blocks.length - 1)
    .join("\n\n");
}

function readArguments(code: string): readonly string[] {
  const file = join(root, code, "arguments.txt");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "lint --input spec.yaml";
  return text.trim().split(" ");
}

/** Runs the command line in a folder. */
export type RunHere = (
  argv: readonly string[],
) => Promise<{ readonly stdout: string; readonly stderr: string }>;

function createRun(cwd: string): RunHere {
  return async (argv) => {
    const output = { stdout: "", stderr: "" };
    const collect = (name: "stdout" | "stderr") =>
      new Writable({
        write: (chunk, _, done) => {
          output[name] += String(chunk);
          done();
        },
      });
    await run(argv, {
      stdin: nothing(),
      stdout: collect("stdout"),
      stderr: collect("stderr"),
      env: {},
      cwd,
      fetch: () => Promise.reject(new TypeError("no network here")),
    });
    return output;
  };
}

async function* nothing() {
  await Promise.resolve();
  yield "";
}
