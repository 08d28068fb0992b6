/** Runs in a worker, beside a compiled generator: answers each description with what it comes to. */
import { parentPort } from "node:worker_threads";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { createPositionFinder } from "../../generator/diagnostics/find-position.js";
import { forgetfulPacks } from "../../generator/cache/pack.js";
import { takeImage } from "../../generator/document/specification-image.js";
import type { Specification } from "../../generator/document/spec-document.js";
import { createEarlyOutputs } from "../../generator/emit/early-outputs.js";
import { emit } from "../../generator/emit/emit.js";
import { startFormat } from "../../generator/format/format.js";
import type { Api } from "../../generator/ir/api.js";
import type { OutputFile } from "../../generator/ir/output.js";
import type { Settings } from "../../generator/ir/settings.js";
import { load } from "../../generator/load/load.js";
import { normalize } from "../../generator/normalize/normalize.js";
import { validate } from "../../generator/validate/validate.js";

/** How far the stages go: to lay the output out costs more than all the rest. */
export type Extent = "normalize" | "emit" | "format";

export interface GeneratorRequest {
  readonly text: string;
  readonly settings: Settings;
  readonly extent: Extent;
}

/** What a description comes to. */
export type GeneratorAnswer =
  | {
      readonly kind: "generated";
      readonly files: readonly OutputFile[];
      /** How many operations, webhooks and schemas there are. */
      readonly parts: number;
    }
  | {
      readonly kind: "refused";
      readonly codes: readonly string[];
      readonly unplaced: readonly string[];
    }
  | { readonly kind: "crashed"; readonly message: string; readonly stack: string };

parentPort?.on("message", (request: GeneratorRequest) => {
  void answer(request).then((result) => parentPort?.postMessage(result));
});

async function answer(request: GeneratorRequest): Promise<GeneratorAnswer> {
  try {
    return await run(request);
  } catch (error) {
    const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    const cause =
      error instanceof Error && error.cause !== undefined ? `: ${String(error.cause)}` : "";
    return { kind: "crashed", message: message + cause, stack };
  }
}

async function run({ text, settings, extent }: GeneratorRequest): Promise<GeneratorAnswer> {
  const { report, diagnostics, hasErrors } = createCollector();
  const refusal = (): GeneratorAnswer => {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const findPosition = createPositionFinder();
    const isPlaced = (place: (typeof errors)[number]["place"]): boolean => {
      const position = place === undefined ? undefined : findPosition(place);
      return position !== undefined && position.line > 0 && position.column > 0;
    };
    const unplaced = errors.filter(({ place, hint }) => !isPlaced(place) || hint === "");
    return {
      kind: "refused",
      codes: errors.map(({ code }) => code),
      unplaced: unplaced.map(({ code }) => code),
    };
  };
  const specification = await load(
    {
      input: "-",
      root: "/",
      readStdin: () => Promise.resolve(new TextEncoder().encode(text)),
      fetch: () => Promise.reject(new Error("a description reached the network")),
    },
    report,
  );
  if (specification === undefined || hasErrors()) return refusal();
  validate(specification, report);
  if (hasErrors()) return refusal();
  const api = normalize(specification, settings, report);
  if (hasErrors()) return refusal();
  const webhooks = api.webhooks?.webhooks ?? [];
  const parts = api.operations.length + api.schemas.length + webhooks.length;
  if (extent === "normalize") return { kind: "generated", files: [], parts };
  const files = await print({ api, specification }, withFormatter(settings, extent));
  return { kind: "generated", files, parts };
}

function withFormatter(settings: Settings, extent: Extent): Settings {
  return extent === "format" ? settings : { ...settings, formatter: false };
}

/** All in this thread: a worker of a worker would outlive it. */
async function print(
  { api, specification }: { readonly api: Api; readonly specification: Specification },
  settings: Settings,
): Promise<readonly OutputFile[]> {
  const pack = await forgetfulPacks.open<string>("none");
  const early = createEarlyOutputs({ settings, memory: undefined, processors: 1 });
  early.start(specification, () => takeImage(specification));
  const formatting = await startFormat({ ...settings, pack }, (code) => {
    throw new Error(code);
  });
  if (formatting === undefined) throw new Error("the formatter is missing");
  try {
    return await formatting.finish(await emit({ api, specification, settings, early }));
  } finally {
    await formatting.close();
  }
}
