import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What one run of a program took, its child processes included. */
export interface Usage {
  /** Seconds from start to exit. */
  readonly wall: number;
  /** Seconds of processor time, user and system. */
  readonly cpu: number;
  /** Peak resident memory in MB; that of child processes is added. */
  readonly memory: number;
  /** What it printed on standard output. */
  readonly output: string;
}

/** A program for Node.js. */
export interface Program {
  readonly node: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Seconds after which it is stopped. */
  readonly limit: number;
  /** Exit codes that are a result. */
  readonly accepted?: readonly number[];
}

const preload = new URL("preload.mjs", import.meta.url);

/** Runs a program to its end; undefined when it was stopped or failed, which is said on standard error. */
export async function measureProcess(program: Program): Promise<Usage | undefined> {
  const usageFile = fileURLToPath(new URL(".work/usage.jsonl", import.meta.url));
  rmSync(usageFile, { force: true });
  const start = performance.now();
  const { code, output, errors } = await runProgram(program, {
    BENCH_USAGE: usageFile,
    NODE_OPTIONS: `--max-old-space-size=8192 --import=${preload.href}`,
  });
  const wall = (performance.now() - start) / 1000;
  if (!(program.accepted ?? [0]).includes(code ?? -1) || !existsSync(usageFile)) {
    const reason =
      code === null ? `stopped after ${String(program.limit)} s` : `exit ${String(code)}`;
    console.error(`${program.args.join(" ")}: ${reason}\n${(output + errors).slice(-2_000)}`);
    return undefined;
  }
  const lines = readFileSync(usageFile, "utf8").trim().split("\n");
  const processes = lines.map((line) => JSON.parse(line) as { cpu: number; memory: number });
  const sum = (key: "cpu" | "memory"): number =>
    processes.reduce((total, one) => total + one[key], 0);
  return { wall, cpu: sum("cpu"), memory: sum("memory"), output };
}

function runProgram(
  { node, args, cwd, limit }: Program,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: limit * 1000,
      killSignal: "SIGKILL",
    });
    const chunks: Buffer[] = [];
    const told: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => told.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      const [output = "", errors = ""] = [chunks, told].map((parts) =>
        Buffer.concat(parts).toString("utf8"),
      );
      resolve({ code, output, errors });
    });
  });
}
