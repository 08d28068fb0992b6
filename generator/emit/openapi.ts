import { detachSpecification } from "../document/detached-specification.js";
import type { Specification } from "../document/spec-document.js";
import type { EmittedFile } from "../ir/output.js";
import { startWorker, workerModule } from "../workers/start-worker.js";

/** An output that is made beside the stages that follow. */
export interface EarlyOutput {
  readonly file: Promise<EmittedFile>;
  /** Ends the work, wanted or not. */
  readonly close: () => Promise<void>;
}

/**
 * `openapi.ts`: `paths`, `components` and `operations` by openapi-typescript, for the tools that build on them. The one
 * emitter that reads the description as written, so that it need not wait for the IR. Its tool takes half a second to load,
 * and as long as all other emitters to print, which another thread does meanwhile.
 */
export function startOpenapi(specification: Specification, processors: number): EarlyOutput {
  const { text, close } = processors > 1 ? printBeside(specification) : printHere(specification);
  const file = text.then(toFile);
  // A run that ends before has another error to tell.
  file.catch(() => undefined);
  return { file, close };
}

interface Printing {
  readonly text: Promise<string>;
  readonly close: () => Promise<void>;
}

function printBeside(specification: Specification): Printing {
  const module = workerModule("openapi/openapi-worker", import.meta.url);
  const worker = startWorker<ReturnType<typeof detachSpecification>, string>(module);
  return { text: worker.run(detachSpecification(specification)), close: worker.close };
}

function printHere(specification: Specification): Printing {
  const print = async (): Promise<string> =>
    (await import("./openapi/print-openapi.js")).printOpenapi(specification);
  return { text: print(), close: () => Promise.resolve() };
}

function toFile(text: string): EmittedFile {
  return { path: "openapi.ts", blocks: [text], layout: "verbatim" };
}
