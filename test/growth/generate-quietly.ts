import { join } from "node:path";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { generate } from "../../generator/pipeline.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";

/** Without the tools of others, whose growth is theirs: prettier gets pieces of one size, and openapi-typescript is not ours. */
export async function generateQuietly(folder: string, input: string): Promise<void> {
  const collector = createCollector();
  const settings = { ...defaultSettings, input, output: join(folder, "sdk"), root: folder };
  const generated = await generate(
    {
      settings: { ...settings, formatter: false, openapi: false, cache: false },
      mode: "write",
      configFile: undefined,
      sources: { readStdin: refuse, fetch: refuse },
      onStage: () => undefined,
    },
    collector,
  );
  if (generated === undefined) {
    throw new Error(collector.diagnostics.map(({ message }) => message).join("; "));
  }
}

function refuse(): Promise<never> {
  return Promise.reject(new Error("nothing else is read"));
}
