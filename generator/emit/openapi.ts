import type { Memory } from "../cache/memory.js";
import type { SpecificationImage } from "../document/specification-image.js";
import type { Specification } from "../document/spec-document.js";
import type { EmittedFile } from "../ir/output.js";
import { startWorker, workerModule } from "../workers/start-worker.js";
import type { OpenapiTask } from "./openapi/recall-openapi.js";

/** An output that is made beside the stages that follow. */
export interface EarlyOutput {
  readonly file: Promise<EmittedFile>;
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
  const { text, close } = input.processors > 1 ? printBeside(input) : printHere(input);
  const file = text.then((printed): EmittedFile => ({
    path: "openapi.ts",
    blocks: [printed],
    layout: "verbatim",
  }));
  // A run that ends before has another error to tell.
  file.catch(() => undefined);
  return { file, close };
}

interface Printing {
  readonly text: Promise<string>;
  readonly close: () => Promise<void>;
}

function printBeside({ image, memory }: EarlyInput): Printing {
  const module = workerModule("openapi/openapi-worker", import.meta.url);
  const { run, close } = startWorker<OpenapiTask, string>(module);
  return { text: run({ image: image(), memory }), close };
}

function printHere({ specification, image, memory }: EarlyInput): Printing {
  const print = async (): Promise<string> => {
    const { recallOpenapi } = await import("./openapi/recall-openapi.js");
    return recallOpenapi({ image: image(), memory, read: () => specification });
  };
  return { text: print(), close: () => Promise.resolve() };
}
