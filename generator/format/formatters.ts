import type { Report } from "../diagnostics/collector.js";
import type { Settings } from "../ir/settings.js";
import { joinBlocks, type FormatTask } from "./format-task.js";
import { loadOxfmt } from "./format-with-oxfmt.js";
import { createPrettierQueue } from "./prettier-queue.js";

/** A formatter at work. */
export interface Formatter {
  readonly formatText: (task: FormatTask) => Promise<string>;
  /** Everything has been handed over: this thread may help. */
  readonly drain: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

/** A row a formatter. Undefined when it cannot work, which has been reported. */
export const formatters = {
  prettier: () => Promise.resolve(createPrettierQueue()),
  oxfmt: async (report) => {
    const loaded = await loadOxfmt();
    if ("formatText" in loaded) return { ...loaded, drain: nothing, close: nothing };
    report("formatter-not-installed", { formatter: "oxfmt", problem: loaded.problem });
    return undefined;
  },
  false: () =>
    Promise.resolve({
      formatText: ({ blocks }: FormatTask) => Promise.resolve(joinBlocks(blocks)),
      drain: nothing,
      close: nothing,
    }),
} satisfies Readonly<
  Record<`${Settings["formatter"]}`, (report: Report) => Promise<Formatter | undefined>>
>;
