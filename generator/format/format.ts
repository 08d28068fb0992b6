import { createHash } from "node:crypto";
import type { EmittedFile, EmittedSdk, Manifest, OutputFile } from "../ir/output.js";
import { formatTasks } from "./format-tasks.js";
import type { FormatTask } from "./format-text.js";
import { printJson } from "./print-json.js";
import { splitBlocks } from "./split-blocks.js";

/** The file that tells what was generated from what, and that lists all the others. */
export const manifestPath = "manifest.json";

/** Lays out what was emitted, in its order, and closes with the manifest, which has the hash of every other file. */
export async function format({ files, manifest }: EmittedSdk): Promise<readonly OutputFile[]> {
  const plans = files.map(planFile);
  const formatted = await formatTasks(plans.flatMap(({ tasks }) => tasks));
  const output: OutputFile[] = [];
  let first = 0;
  for (const { path, tasks, verbatim } of plans) {
    const pieces = formatted.slice(first, first + tasks.length);
    first += tasks.length;
    output.push({ path, text: joinPieces(verbatim === undefined ? pieces : [verbatim]) });
  }
  const hashes = output.map(({ path, text }) => ({ path, sha256: hashOf(text) }));
  return [...output, await printManifest({ ...manifest, files: hashes })];
}

interface FilePlan {
  readonly path: string;
  readonly tasks: readonly FormatTask[];
  /** The text that is kept as it is. */
  readonly verbatim?: string;
}

function planFile({ path, blocks, layout }: EmittedFile): FilePlan {
  if (layout === "verbatim") return { path, tasks: [], verbatim: blocks.join("\n\n") };
  return { path, tasks: splitBlocks(blocks).map((text) => ({ path, text })) };
}

/** One empty line between, LF line ends, one newline at the end. */
function joinPieces(pieces: readonly string[]): string {
  const text = pieces.map((piece) => piece.trimEnd()).join("\n\n");
  return `${text.replaceAll("\r\n", "\n")}\n`;
}

async function printManifest(manifest: Manifest): Promise<OutputFile> {
  const { layout, textWidth } = await import("./format-text.js");
  return { path: manifestPath, text: printJson(manifest, { ...layout, textWidth }) };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
