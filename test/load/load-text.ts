import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { printText } from "../../generator/diagnostics/print-text.js";
import type { Specification } from "../../generator/document/spec-document.js";
import { load, type LoadInput } from "../../generator/load/load.js";

/** What loading came to: the description, and each diagnostic as `code file:line:column message`. */
export interface Loaded {
  readonly specification: Specification | undefined;
  readonly problems: readonly string[];
  readonly text: string;
}

/** Loads what stands in a private folder of these files; the first one is the entry, `overlays` are among them. */
export async function loadFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  entry = Object.keys(files)[0] ?? "",
  { overlays = [], ...more }: Partial<LoadInput> = {},
): Promise<Loaded> {
  const root = await writeFiles(files);
  const laid = overlays.map((overlay) => join(root, overlay));
  return await loadFrom(join(root, entry), root, "", { overlays: laid, ...more });
}

/** Writes files into a private folder, and gives its path. */
export async function writeFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "clientwright-"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

/** Loads standard input. */
export async function loadText(text: string): Promise<Loaded> {
  return await loadFrom("-", "/", text);
}

/** Loads a path or URL. */
export async function loadFrom(
  input: string,
  root: string,
  stdin = "",
  more: Partial<LoadInput> = {},
): Promise<Loaded> {
  const { report, diagnostics } = createCollector();
  const readStdin = () => Promise.resolve(new TextEncoder().encode(stdin));
  const specification = await load({ input, root, readStdin, fetch, ...more }, report);
  const text = printText(diagnostics, { color: false });
  const heads = text.matchAll(/^\w+\[([\w-]+)\]: (.*)(?:\n {2}(\S+:\d+:\d+))?/gmu);
  const problems = Array.from(heads, ([, code = "", message = "", place = ""]) =>
    [code, place, message].filter((part) => part !== "").join(" "),
  );
  return { specification, problems, text };
}

/** A description with one schema, `X`, as YAML flow or JSON text. */
export function withSchema(schema: string, version = "3.1.0"): string {
  return `{"openapi": "${version}", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": {"X": ${schema}}}}`;
}
