import type { Memory } from "../cache/memory.js";
import type { PackCount } from "../cache/pack.js";
import type { SpecificationImage } from "../document/specification-image.js";
import type { Specification } from "../document/spec-document.js";
import type { EmittedFile } from "../ir/output.js";
import { workerModule } from "../installation.js";
import { startWorker } from "../workers/start-worker.js";
import type { OpenapiTask, RecalledOpenapi } from "./openapi/recall-openapi.js";

/** An output that is made beside the stages that follow. */
export interface EarlyOutput {
  readonly file: Promise<EmittedFile>;
  /** What was asked of earlier runs for it. */
  readonly counts: Promise<readonly PackCount[]>;
  /** Ends the work, wanted or not. */
  readonly close: () => Promise<void>;
}

/** What an early output is made of, and with. */
export interface EarlyInput {
  readonly specification: Specification;
  /** The same as bytes. */
  readonly image: () => SpecificationImage;
  readonly processors: number;
  /** Where texts of earlier runs are. */
  readonly memory: Memory | undefined;
}

/**
 * `openapi.ts`: `paths`, `components` and `operations` by openapi-typescript, for the tools that build on them. The one
 * emitter that reads the description as written, so that it need not wait for the IR. Its tool takes half a second to load,
 * and as long as all other emitters to print, which another thread does meanwhile.
 */
export function startOpenapi(input: EarlyInput): EarlyOutput {
  const { recalled, close } = input.processors > 1 ? printBeside(input) : printHere(input);
  const file = recalled.then(({ text }): EmittedFile => ({
    path: "openapi.ts",
    blocks: [text],
    layout: "verbatim",
  }));
  const counts = recalled.then((made) => made.counts);
  // A run that ends before has another error to tell.
  for (const awaited of [file, counts]) awaited.catch(() => undefined);
  return { file, counts, close };
}

interface Printing {
  readonly recalled: Promise<RecalledOpenapi>;
  readonly close: () => Promise<void>;
}

function printBeside({ image, memory }: EarlyInput): Printing {
  const module = workerModule("emit/openapi/openapi-worker");
  const { run, close } = startWorker<OpenapiTask, RecalledOpenapi>(module);
  return { recalled: run({ image: image(), memory }), close };
}

function printHere({ specification, image, memory }: EarlyInput): Printing {
  const print = async (): Promise<RecalledOpenapi> => {
    const { recallOpenapi } = await import("./openapi/recall-openapi.js");
    return recallOpenapi({ image: image(), memory, read: () => specification });
  };
  return { recalled: print(), close: () => Promise.resolve() };
}
