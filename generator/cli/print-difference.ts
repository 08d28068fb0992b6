import { structuredPatch } from "diff";
import picocolors from "picocolors";
import type { ChangedFile, ChangePlan } from "../write/plan-changes.js";

export interface DifferenceOptions {
  readonly isColoured: boolean;
  /** How a path inside the output folder is shown. */
  readonly show: (path: string) => string;
}

type Colours = ReturnType<typeof picocolors.createColors>;

/** Lines of difference per file: enough to see what it is about. */
const shownLines = 60;

/** Beyond this number of differing lines, finding the shortest difference takes too long to be worth it. */
const comparedLines = 2_000;

/** What separates the output folder from what would be generated, file by file, as a unified diff. */
export function printDifference(
  { changed, stale }: ChangePlan,
  { isColoured, show }: DifferenceOptions,
): string {
  const colours = picocolors.createColors(isColoured);
  const texts = [
    ...changed.map((file) => printFile(file, { colours, show })),
    ...stale.map((path) => `${colours.red("stale")}: ${show(path)} is no longer generated\n`),
  ];
  return texts.join("\n");
}

function printFile(
  { path, before, after }: ChangedFile,
  { colours, show }: { readonly colours: Colours; readonly show: DifferenceOptions["show"] },
): string {
  if (before === undefined) {
    const lines = String(after.split("\n").length - 1);
    return `${colours.green("missing")}: ${show(path)} (${lines} lines)\n`;
  }
  const title = `${colours.yellow("changed")}: ${show(path)}`;
  return `${[title, ...printLines(before, after, colours)].join("\n")}\n`;
}

/** `-` is what is there, `+` what would be generated. */
function printLines(before: string, after: string, colours: Colours): readonly string[] {
  if (before.replaceAll("\r\n", "\n") === after) return ["  only line ends differ: they are LF"];
  const patch = structuredPatch("", "", before, after, "", "", {
    context: 3,
    maxEditLength: comparedLines,
  });
  if (patch === undefined) return ["  too much differs to show"];
  const lines = patch.hunks.flatMap((hunk) => [
    colours.cyan(
      `@@ -${String(hunk.oldStart)},${String(hunk.oldLines)} +${String(hunk.newStart)},${String(hunk.newLines)} @@`,
    ),
    ...hunk.lines.map((line) => colourLine(line, colours)),
  ]);
  const more = lines.length - shownLines;
  return more <= 1 ? lines : [...lines.slice(0, shownLines), `… ${String(more)} more lines`];
}

function colourLine(line: string, colours: Colours): string {
  if (line.startsWith("+")) return colours.green(line);
  return line.startsWith("-") ? colours.red(line) : line;
}
