import { forgetfulPacks } from "../../generator/cache/pack.js";
import { takeImage } from "../../generator/document/specification-image.js";
import { createEarlyOutputs } from "../../generator/emit/early-outputs.js";
import { emit } from "../../generator/emit/emit.js";
import { startFormat } from "../../generator/format/format.js";
import type { OutputFile } from "../../generator/ir/output.js";
import type { Settings } from "../../generator/ir/settings.js";
import type { ReadDescription } from "./print-modules.js";

/** Emits and formats in this thread, which has the modules of both loaded from one test to the next. */
export async function printFiles(
  { specification, api }: ReadDescription,
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
    return await formatting.finish(await emit({ specification, api, settings, early }));
  } finally {
    await formatting.close();
  }
}
