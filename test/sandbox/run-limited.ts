import { spawn } from "node:child_process";

/** The limits of everything that a hostile description may keep busy. */
export const limits = { seconds: 10, megabytes: 1024 } as const;

export interface LimitedRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** The most memory that the process has held at one time, its threads included; 0 when it was stopped. */
  readonly megabytes: number;
  /** The limits that it broke, a line each. */
  readonly problems: readonly string[];
}

interface LimitedOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The process tells on its fourth channel what it has used: nobody else can, once it has ended. */
const meter = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

/** Runs Node with these arguments in a process of its own that is stopped when it takes too long. */
export function runLimited(
  args: readonly string[],
  { cwd, input = "", env = {} }: LimitedOptions,
): Promise<LimitedRun> {
  const started = performance.now();
  const heap = `--max-old-space-size=${String(limits.megabytes)}`;
  const child = spawn(process.execPath, [heap, "--import", meter, ...args], {
    cwd,
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["pipe", "pipe", "pipe", "pipe"],
  });
  const output = [1, 2, 3].map((channel) => collect(child.stdio[channel]));
  // A process that ends without reading its input is no failure of ours.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const timer = setTimeout(() => child.kill("SIGKILL"), limits.seconds * 1000);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode, signal) => {
      clearTimeout(timer);
      const [stdout = "", stderr = "", used = ""] = output.map((read) => read());
      const megabytes = Math.round(Number(used) / 1024);
      const seconds = (performance.now() - started) / 1000;
      const problems = problemsOf({ signal, megabytes });
      resolve({ exitCode, stdout, stderr, seconds, megabytes, problems });
    });
  });
}

function collect(stream: NodeJS.ReadableStream | NodeJS.WritableStream | null | undefined) {
  const chunks: Buffer[] = [];
  stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}

function problemsOf(ended: {
  readonly signal: NodeJS.Signals | null;
  readonly megabytes: number;
}): readonly string[] {
  const { signal, megabytes } = ended;
  if (signal === "SIGKILL") return [`took more than ${String(limits.seconds)} s`];
  if (signal !== null) return [`was ended by ${signal}`];
  return megabytes > limits.megabytes ? [`took ${String(megabytes)} MB`] : [];
}
