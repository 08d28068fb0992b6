import { isAbsolute, relative } from "node:path";
import type { Report } from "../diagnostics/collector.js";
import { suggest } from "../diagnostics/suggest.js";
import type { GivenSettings } from "./setting-readers.js";

/** The settings of one description as a configuration gives them. */
export interface Configured {
  /** What stands before the names of its settings in messages: nothing where the configuration holds one alone. */
  readonly prefix: string;
  readonly given: GivenSettings;
}

/** Those that the names choose; all without names. A name that nothing has, or that two have, is reported. */
export function chooseDescriptions(
  configured: readonly Configured[],
  only: readonly string[],
  report: Report,
): readonly Configured[] {
  const names = configured.flatMap(({ given: { name } }) => (name === undefined ? [] : [name]));
  for (const name of new Set(names.filter((one, index) => names.indexOf(one) < index))) {
    report("name-repeated", { name });
  }
  for (const name of only.filter((one) => !names.includes(one))) {
    report("name-unknown", { name, suggestion: suggest(name, names) });
  }
  if (only.length === 0) return configured;
  return configured.filter(({ given: { name } }) => name !== undefined && only.includes(name));
}

/** Flags that mean one description, whatever others stand beside it. */
const flagsForOne = {
  "--input": ({ input }) => input,
  "--overlay": ({ overlays }) => overlays,
  "--output": ({ output }) => output,
  "--client-name": ({ client }) => client?.name,
} satisfies Readonly<Record<string, (given: GivenSettings) => unknown>>;

/** Reports flags that cannot be for each of several descriptions. */
export function reportFlagsForOne(flags: GivenSettings, count: number, report: Report): void {
  if (count <= 1) return;
  for (const [flag, take] of Object.entries(flagsForOne)) {
    if (take(flags) !== undefined) report("flag-for-one", { flag, count });
  }
}

/** Where a description is read from and an SDK is written to; absolute. */
export interface Ends {
  readonly input?: string | undefined;
  readonly output?: string | undefined;
}

/** Reports what two descriptions cannot share: standard input, and an output folder or a part of one. */
export function reportSharedEnds(
  all: readonly Ends[],
  show: (path: string) => string,
  report: Report,
): void {
  if (all.filter(({ input }) => input === "-").length > 1) report("input-shared", {});
  const outputs = all.flatMap(({ output }) => (output === undefined ? [] : [output]));
  for (const [index, output] of outputs.entries()) {
    const other = outputs
      .slice(0, index)
      .find((earlier) => isWithin(output, earlier) || isWithin(earlier, output));
    if (other === undefined) continue;
    report("outputs-overlap", { output: show(output), other: show(other) });
  }
}

/** Whether a path is a folder or lies in it, on a file system that does not tell capitals from small letters. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder.toLowerCase(), path.toLowerCase());
  return way !== ".." && !/^\.\.[\\/]/u.test(way) && !isAbsolute(way);
}
