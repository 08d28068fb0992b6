import { createHash } from "node:crypto";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** What a run of the program came to. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run that watches. */
export interface Watching {
  /** Waits until so many times everything has been generated, or refused. */
  readonly runs: (count: number) => Promise<void>;
  /** What it has printed. */
  readonly output: () => string;
  /** Interrupts it, as Ctrl-C does, and gives its exit code. */
  readonly end: () => Promise<number | null>;
}

/** A folder in which the program is run. */
export interface Project {
  readonly folder: string;
  readonly write: (path: string, text: string) => void;
  readonly read: (path: string) => string;
  readonly run: (argv: readonly string[], stdin?: string) => Promise<Run>;
  /** Starts a run that goes on until it is ended. */
  readonly watch: (argv: readonly string[]) => Watching;
  /** Everything in a folder: content and time of the last write, by path. */
  readonly snapshot: (path: string) => Readonly<Record<string, string>>;
  readonly remove: () => void;
}

/** Makes a project of these files, outside the repository. */
export function createProject(files: Readonly<Record<string, string>> = {}): Project {
  const folder = mkdtempSync(join(tmpdir(), "clientwright-e2e-"));
  const write = (path: string, text: string): void => {
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    folder,
    write,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    run: (argv, stdin) => runProgram(argv, folder, stdin),
    watch: (argv) => watchProgram(argv, folder),
    snapshot: (path) => snapshotFolder(join(folder, path)),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs the program as a user does: a process of its own, in a folder. */
async function runProgram(argv: readonly string[], cwd: string, stdin = ""): Promise<Run> {
  const child = startProgram(argv, cwd);
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => (output[name] += chunk));
  }
  // A program that reads no input closes the pipe.
  child.stdin.on("error", () => undefined).end(stdin);
  await once(child, "close");
  return { code: child.exitCode, ...output };
}

function watchProgram(argv: readonly string[], cwd: string): Watching {
  const child = startProgram(argv, cwd);
  let output = "";
  const heard: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      for (const hear of heard) hear();
    });
  }
  const closed = once(child, "close");
  return {
    output: () => output,
    runs: async (count) => {
      const isReached = () => output.split("watching (").length > count;
      await new Promise<void>((resolve) => {
        heard.push(() => {
          if (isReached()) resolve();
        });
        if (isReached()) resolve();
      });
    },
    end: async () => {
      child.kill("SIGINT");
      await closed;
      return child.exitCode;
    },
  };
}

function startProgram(argv: readonly string[], cwd: string) {
  const loader = pathToFileURL(join(repository, "node_modules/tsx/dist/loader.mjs")).href;
  const program = join(repository, "generator/cli.ts");
  const env = { ...process.env, XDG_CACHE_HOME: join(tmpdir(), "clientwright-caches") };
  return spawn(process.execPath, ["--import", loader, program, ...argv], { cwd, env });
}

function snapshotFolder(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => {
      const content = createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex");
      return [path, `${content} ${String(statSync(join(folder, path)).mtimeMs)}`];
    }),
  );
}
