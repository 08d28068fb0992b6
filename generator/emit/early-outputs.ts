import { availableParallelism } from "node:os";
import type { Specification } from "../document/spec-document.js";
import type { EmittedFile } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import { startOpenapi, type EarlyOutput } from "./openapi.js";

/** Outputs that are made of the description itself, beside the stages that make the IR. */
export interface EarlyOutputs {
  /** Starts on a description without errors. */
  readonly start: (specification: Specification) => void;
  readonly files: () => Promise<readonly EmittedFile[]>;
  /** Ends what is still at work. */
  readonly close: () => Promise<void>;
}

/** One row an early output, in the order in which their files are listed. */
const rows: readonly {
  readonly isWanted: (settings: Settings) => boolean;
  readonly start: (specification: Specification, processors: number) => EarlyOutput;
}[] = [{ isWanted: ({ openapi }) => openapi, start: startOpenapi }];

/** The early outputs that the settings ask for; nothing is loaded for them before they start. */
export function createEarlyOutputs(
  settings: Settings,
  processors = availableParallelism(),
): EarlyOutputs {
  let started: readonly EarlyOutput[] = [];
  return {
    start: (specification) => {
      started = rows
        .filter(({ isWanted }) => isWanted(settings))
        .map(({ start }) => start(specification, processors));
    },
    files: async () => await Promise.all(started.map(({ file }) => file)),
    close: async () => {
      await Promise.all(started.map(({ close }) => close()));
    },
  };
}
