import { availableParallelism } from "node:os";
import type { Memory } from "../cache/memory.js";
import type { PackCount } from "../cache/pack.js";
import type { SpecificationImage } from "../document/specification-image.js";
import type { Specification } from "../document/spec-document.js";
import type { EmittedFile } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import { startOpenapi, type EarlyInput, type EarlyOutput } from "./openapi.js";

/** Outputs that are made of the description itself, beside the stages that make the IR. */
export interface EarlyOutputs {
  /** Starts on a description without errors. */
  readonly start: (specification: Specification, image: () => SpecificationImage) => void;
  readonly files: () => Promise<readonly EmittedFile[]>;
  /** What was asked of earlier runs for them. */
  readonly counts: () => Promise<readonly PackCount[]>;
  /** Ends what is still at work. */
  readonly close: () => Promise<void>;
}

export interface EarlyOptions {
  readonly settings: Settings;
  /** Where texts of earlier runs are. */
  readonly memory: Memory | undefined;
  readonly processors?: number;
}

/** One row an early output, in the order in which their files are listed. */
const rows: readonly {
  readonly isWanted: (settings: Settings) => boolean;
  readonly start: (input: EarlyInput) => EarlyOutput;
}[] = [{ isWanted: ({ openapi }) => openapi, start: startOpenapi }];

/** The early outputs that the settings ask for; nothing is loaded for them before they start. */
export function createEarlyOutputs({
  settings,
  memory,
  processors = availableParallelism(),
}: EarlyOptions): EarlyOutputs {
  let started: readonly EarlyOutput[] = [];
  return {
    start: (specification, image) => {
      started = rows
        .filter(({ isWanted }) => isWanted(settings))
        .map(({ start }) => start({ specification, image, processors, memory }));
    },
    files: async () => await Promise.all(started.map(({ file }) => file)),
    counts: async () => (await Promise.all(started.map(({ counts }) => counts))).flat(),
    close: async () => {
      await Promise.all(started.map(({ close }) => close()));
    },
  };
}
