import { hashOf, hashParts } from "../cache/hash.js";
import type { Pack } from "../cache/pack.js";
import type { Report } from "../diagnostics/collector.js";
import type { EmittedFile, EmittedSdk, Manifest, OutputFile } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import { formatters, type Formatter } from "./formatters.js";
import { layout } from "./layout.js";
import { printJson } from "./print-json.js";
import { splitBlocks } from "./split-blocks.js";

/** The file that tells what was generated from what, and that lists all the others. */
export const manifestPath = "manifest.json";

/** An output that is being laid out while it is still being emitted. */
export interface Formatting {
  /** Starts on a file. */
  readonly add: (file: EmittedFile) => void;
  /** The files in the order of the SDK, closed by the manifest, which has the hash of every other one. */
  readonly finish: (sdk: EmittedSdk) => Promise<readonly OutputFile[]>;
  /** Ends what is still at work. */
  readonly close: () => Promise<void>;
}

/** Starts to format. Undefined when the formatter cannot work, which has been reported. */
export async function startFormat(
  { formatter: name, pack }: FormatOptions,
  report: Report,
): Promise<Formatting | undefined> {
  const formatter = await formatters[`${name}`](report);
  if (formatter === undefined) return undefined;
  return createFormatting(name === false ? formatter : remember(formatter, { name, pack }));
}

export interface FormatOptions extends Pick<Settings, "formatter"> {
  /** The pieces that earlier runs have laid out. */
  readonly pack: Pack<string>;
}

/** The same formatter, which is not asked twice for the same text. */
function remember(
  formatter: Formatter,
  { name, pack }: { readonly name: string; readonly pack: Pack<string> },
): Formatter {
  return {
    ...formatter,
    formatText: async (task) => {
      const key = hashParts(name, ...task.blocks);
      const known = pack.get(key);
      if (known !== undefined) return known;
      const text = await formatter.formatText(task);
      pack.set(key, text);
      return text;
    },
  };
}

function createFormatting(formatter: Formatter): Formatting {
  const texts = new Map<EmittedFile, Promise<string>>();
  const add = (file: EmittedFile): Promise<string> => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    const text = formatFile(file, formatter);
    // What fails here is thrown by `finish`; a run that ends before has another error to tell.
    text.catch(() => undefined);
    texts.set(file, text);
    return text;
  };
  return {
    add: (file) => {
      void add(file);
    },
    finish: async ({ files, manifest }) => {
      const pending = files.map(async (file) => {
        const text = await add(file);
        // Hashed while other texts are on their way.
        return { path: file.path, text, sha256: hashOf(text) };
      });
      const [hashed] = await Promise.all([Promise.all(pending), formatter.drain()]);
      const output = hashed.map(({ path, text }) => ({ path, text }));
      const hashes = hashed.map(({ path, sha256 }) => ({ path, sha256 }));
      return [...output, await printManifest({ ...manifest, files: hashes })];
    },
    close: formatter.close,
  };
}

async function formatFile(
  { path, blocks, layout: kind }: EmittedFile,
  { formatText }: Formatter,
): Promise<string> {
  if (kind === "verbatim") return joinPieces([blocks.join("\n\n")]);
  const pieces = splitBlocks(blocks).map((piece) => formatText({ path, blocks: piece }));
  return joinPieces(await Promise.all(pieces));
}

/** One empty line between, LF line ends, one newline at the end. */
function joinPieces(pieces: readonly string[]): string {
  const text = pieces.map((piece) => piece.trimEnd()).join("\n\n");
  return `${text.replaceAll("\r\n", "\n")}\n`;
}

async function printManifest(manifest: Manifest): Promise<OutputFile> {
  const isAscii = /^[\x20-\x7e]*$/u.test(JSON.stringify(manifest));
  const textWidth = isAscii ? (text: string) => text.length : await loadTextWidth();
  return { path: manifestPath, text: printJson(manifest, { ...layout, textWidth }) };
}

/** Only prettier counts as prettier does. */
async function loadTextWidth(): Promise<(text: string) => number> {
  return (await import("./format-with-prettier.js")).textWidth;
}
