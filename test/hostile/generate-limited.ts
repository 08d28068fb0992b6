import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { OutputFile } from "../../generator/ir/output.js";
import { runLimited, type LimitedRun } from "../sandbox/run-limited.js";

/** What the command line did with a description, in a process of its own. */
export interface LimitedOutcome {
  readonly run: LimitedRun;
  /** Where the output is; it is absent when the description was refused. */
  readonly folder: string;
  readonly files: readonly OutputFile[] | undefined;
  /** What breaks a rule that holds for every description. */
  readonly problems: readonly string[];
}

/** The exit codes of the command line: another is a bug of the generator. */
const codes = { generated: 0, refused: 1 } as const;

/**
 * Generates by the command line with limits of time and memory. The process may write in a sandbox only, and in it the
 * output folder is all that may be there when it ends.
 */
export async function generateLimited(
  cli: string,
  { input, sandbox }: { readonly input: string; readonly sandbox: string },
): Promise<LimitedOutcome> {
  // Deep, so that a path that climbs stays where it can be seen.
  const home = `${sandbox}/a/b/c/project`;
  const folder = `${home}/sdk`;
  rmSync(sandbox, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const permissions = ["--allow-fs-read=*", `--allow-fs-write=${sandbox}`, "--allow-worker"];
  const argv = ["--input", input, "--output", folder, "--reporter", "json", "--no-cache"];
  const command = [cli, "generate", ...argv];
  const run = await runLimited([permissionFlag(), "--no-warnings", ...permissions, ...command], {
    cwd: home,
    env: { HOME: home, TMPDIR: home, TMP: home, TEMP: home },
  });
  const written = listFiles(sandbox);
  const inside = "a/b/c/project/sdk/";
  const strays = written.filter((path) => !path.startsWith(inside));
  const files =
    run.exitCode === codes.generated
      ? written
          .filter((path) => path.startsWith(inside))
          .map((path) => readOutput(path.slice(inside.length), folder))
      : undefined;
  const problems = [
    ...run.problems,
    ...strays.map((path) => `${path}: was written outside of the output folder`),
    ...(files === undefined ? inspectRefusal(run, written) : inspectSuccess(files)),
  ];
  return { run, folder, files, problems };
}

/** Node's permission model left its experimental name with version 23.5. */
function permissionFlag(): string {
  const [major = 0] = process.versions.node.split(".").map(Number);
  return major >= 24 ? "--permission" : "--experimental-permission";
}

function readOutput(path: string, folder: string): OutputFile {
  return { path, text: readFileSync(`${folder}/${path}`, "utf8") };
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length + 1));
}

/** A description is never generated to nothing. */
function inspectSuccess(files: readonly OutputFile[]): readonly string[] {
  const missing = ["index.ts", "types.ts", "client.ts", "manifest.json"].filter(
    (expected) => !files.some(({ path }) => path === expected),
  );
  return missing.map((path) => `${path}: is missing`);
}

/** Who is refused reads what is wrong and where, sees no stack, and finds nothing written. */
function inspectRefusal(
  { exitCode, stdout, stderr, problems }: LimitedRun,
  written: readonly string[],
): readonly string[] {
  if (problems.length > 0) return [];
  const errors = readErrors(stdout);
  return [
    ...(exitCode === codes.refused
      ? []
      : [`exited with ${String(exitCode)}: ${stderr.slice(0, 800)}`]),
    ...(/^\s+at .+:\d+:\d+/mu.test(stdout + stderr) ? ["showed a stack trace"] : []),
    ...(written.length > 0 ? [`left ${String(written.length)} files`] : []),
    ...(errors.length === 0 ? ["told no error"] : []),
    ...errors
      .filter(({ line, column }) => !line || !column)
      .map(({ code }) => `${code}: no position`),
    ...errors.filter(({ hint }) => hint === "").map(({ code }) => `${code}: no hint`),
  ];
}

interface PrintedError {
  readonly code: string;
  readonly severity: string;
  readonly hint: string;
  readonly line: number | null;
  readonly column: number | null;
}

function readErrors(stdout: string): readonly PrintedError[] {
  try {
    // The reporter's own form, which tests of the command line hold.
    const printed = JSON.parse(stdout) as readonly PrintedError[];
    return printed.filter(({ severity }) => severity === "error");
  } catch {
    return [];
  }
}
