import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { write } from "../../generator/write/write.js";

type Texts = Readonly<Record<string, string>>;

interface Request {
  readonly mode?: "write" | "check";
  readonly output?: string;
  readonly sources?: readonly string[];
}

/** A project folder of a test, and a `write` that writes to the output folder in it. */
export async function createProject(texts: Texts = {}) {
  const root = await mkdtemp(join(tmpdir(), "clientwright-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const write = (files: Texts, request: Request = {}) => writeTo(root, files, request);
  const read = (path: string) => readFile(join(root, path), "utf8");
  return { root, write, read, list: () => listFiles(root) };
}

/** Writes the files and, as `format` does, a manifest that lists them. */
async function writeTo(root: string, texts: Texts, request: Request) {
  const { mode = "write", output = "sdk", sources = [] } = request;
  const collector = createCollector();
  const manifest = JSON.stringify({ files: Object.keys(texts).map((path) => ({ path })) });
  const files = Object.entries({ ...texts, "manifest.json": manifest });
  const plans = await write(
    [
      {
        files: files.map(([path, text]) => ({ path, text })),
        root,
        output: join(root, output),
        sources: sources.map((source) => join(root, source)),
        report: collector.report,
      },
    ],
    mode,
  );
  return { plan: plans?.[0], problems: collector.diagnostics.map(({ message }) => message) };
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.map((name) => name.replaceAll("\\", "/")).sort();
}
