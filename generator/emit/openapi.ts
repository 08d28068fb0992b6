import type { Pack } from "../cache/pack.js";
import { hashOf } from "../cache/hash.js";
import type { SpecificationImage } from "../document/specification-image.js";
import type { Specification } from "../document/spec-document.js";
import type { EmittedFile } from "../ir/output.js";
import { startWorker, workerModule } from "../workers/start-worker.js";

/** An output that is made beside the stages that follow. */
export interface EarlyOutput {
  readonly file: Promise<EmittedFile>;
  /** Ends the work, wanted or not. */
  readonly close: () => Promise<void>;
}

/** What an early output is made of, and with. */
export interface EarlyInput {
  readonly specification: Specification;
  readonly image: SpecificationImage;
  readonly processors: number;
  /** The texts of earlier runs. */
  readonly pack: Pack<string>;
}

/**
 * `openapi.ts`: `paths`, `components` and `operations` by openapi-typescript, for the tools that build on them. The one
 * emitter that reads the description as written, so that it need not wait for the IR. Its tool takes half a second to load,
 * and as long as all other emitters to print, which another thread does meanwhile.
 */
export function startOpenapi(input: EarlyInput): EarlyOutput {
  const { pack, image } = input;
  const key = hashOf(image);
  const known = pack.get(key);
  if (known !== undefined) {
    return { file: Promise.resolve(toFile(known)), close: () => Promise.resolve() };
  }
  const { text, close } = input.processors > 1 ? printBeside(image) : printHere(input);
  const file = text.then((printed) => {
    pack.set(key, printed);
    return toFile(printed);
  });
  // A run that ends before has another error to tell.
  file.catch(() => undefined);
  return { file, close };
}

interface Printing {
  readonly text: Promise<string>;
  readonly close: () => Promise<void>;
}

function printBeside(image: SpecificationImage): Printing {
  const module = workerModule("openapi/openapi-worker", import.meta.url);
  const { run, close } = startWorker<SpecificationImage, string>(module);
  return { text: run(image), close };
}

function printHere({ specification }: EarlyInput): Printing {
  const print = async (): Promise<string> =>
    (await import("./openapi/print-openapi.js")).printOpenapi(specification);
  return { text: print(), close: () => Promise.resolve() };
}

function toFile(text: string): EmittedFile {
  return { path: "openapi.ts", blocks: [text], layout: "verbatim" };
}
