import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { BenchDocument } from "./documents.js";
import { leader } from "./subjects.js";
import { folderOf } from "./work-folders.js";

/** What a consumer of one operation ships. */
export interface BundleSize {
  readonly document: string;
  readonly operation: string;
  readonly subject: string;
  /** Bytes, minified and gzipped. */
  readonly size: number;
}

/** Outputs of ours that are bundled, by what they are called in the results. */
export const bundled = {
  "clientwright (no validators)": "clientwright (no validators)",
  "clientwright (zod/mini)": "clientwright (zod-mini)",
  "clientwright (zod)": "clientwright",
} as const;

interface OperationRow {
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  readonly function: string;
  readonly resource?: readonly string[];
  readonly member?: string;
}

/** Bundles one function at a time, with all that it needs. */
export async function measureBundles(
  documents: readonly BenchDocument[],
): Promise<readonly BundleSize[]> {
  const sizes: BundleSize[] = [];
  for (const document of documents)
    for (const operation of document.operations) {
      const row = findOperation(document, operation);
      for (const [subject, folder] of Object.entries(bundled)) {
        const sdk = folderOf("outputs", document.name, folder, "sdk");
        const source = `export { createClient, ${row.function} } from "./index.js";`;
        const size = await bundle(sdk, source);
        sizes.push({ document: document.name, operation, subject, size });
      }
      const sdk = folderOf("outputs", document.name, leader, "sdk");
      const name = camelCase(row.operationId ?? row.function);
      const size = await bundle(sdk, `export { ${name} } from "./sdk.gen.js";`);
      sizes.push({ document: document.name, operation, subject: leader, size });
    }
  return sizes;
}

/** The row of our manifest for `METHOD /path`. */
export function findOperation({ name }: BenchDocument, operation: string): OperationRow {
  const file = join(folderOf("outputs", name, "clientwright", "sdk"), "manifest.json");
  if (!existsSync(file)) throw new Error(`${name} was not generated`);
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { operations: OperationRow[] };
  const row = manifest.operations.find(({ method, path }) => `${method} ${path}` === operation);
  if (row === undefined) throw new Error(`${name} has no operation ${operation}`);
  return row;
}

async function bundle(folder: string, source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).byteLength;
}

/** As the leading peer names functions. */
export function camelCase(operationId: string): string {
  const words = operationId
    .replaceAll(/([a-z\d])([A-Z])/gu, "$1 $2")
    .split(/[^A-Za-z\d]+/u)
    .filter((word) => word !== "");
  const [first = "", ...others] = words.map((word) => word.toLowerCase());
  return first + others.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}
