import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OutputFile } from "../ir/output.js";

/** A file of the output by the hash of its text. */
export interface HashedFile {
  readonly path: string;
  readonly sha256: string;
}

/** How many files are read at a time: few enough for the system's limit on open files. */
const batchSize = 32;

/** The output as it lies in its folder, if every file is there with the text that the hash says; else undefined. */
export async function readOutput(
  folder: string,
  files: readonly HashedFile[],
): Promise<readonly OutputFile[] | undefined> {
  const output: OutputFile[] = [];
  for (let first = 0; first < files.length; first += batchSize) {
    const batch = files.slice(first, first + batchSize);
    const found = await Promise.all(batch.map((file) => readOne(folder, file)));
    const present = found.filter((file) => file !== undefined);
    if (present.length < found.length) return undefined;
    output.push(...present);
  }
  return output;
}

async function readOne(
  folder: string,
  { path, sha256 }: HashedFile,
): Promise<OutputFile | undefined> {
  const bytes = await readFile(join(folder, path)).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const isSame = createHash("sha256").update(bytes).digest("hex") === sha256;
  return isSame ? { path, text: bytes.toString("utf8") } : undefined;
}
