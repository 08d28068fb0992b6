import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createCollector } from "../../generator/diagnostics/collector.js";
import type { Settings } from "../../generator/ir/settings.js";
import { generate } from "../../generator/pipeline.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";

/** Inside the repository, so that the SDK finds zod. */
const cache = fileURLToPath(new URL("../../.cache", import.meta.url));

/** An SDK in a folder of its own. */
export interface GeneratedSdk {
  readonly folder: string;
  /** Its files, relative to the folder. */
  readonly paths: readonly string[];
  readonly read: (path: string) => string;
  /** What `index.ts` exports, as the test says that it is. */
  readonly load: <Exports>() => Promise<Exports>;
  readonly remove: () => void;
}

/** Generates the SDK of a description, given as text. */
export async function generateSdk(
  description: string,
  overrides: Partial<Settings> = {},
): Promise<GeneratedSdk> {
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(join(cache, "sdk-"));
  const folder = join(root, "sdk");
  const collector = createCollector();
  const generated = await generate(
    {
      settings: { ...defaultSettings, ...overrides, output: folder, root },
      mode: "write",
      configFile: undefined,
      sources: {
        readStdin: () => Promise.resolve(new TextEncoder().encode(description)),
        fetch: () => Promise.reject(new Error("a test has no network")),
      },
      onStage: () => undefined,
    },
    collector,
  );
  if (generated === undefined) throw new Error(JSON.stringify(collector.diagnostics));
  return {
    folder,
    paths: readdirSync(folder, { recursive: true, encoding: "utf8" }).sort(),
    read: (path) => readFileSync(join(folder, path), "utf8"),
    load: async <Exports>() => {
      const exports: Exports = await import(pathToFileURL(join(folder, "index.ts")).href);
      return exports;
    },
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

/** The description of a case. */
export function readCase(name: string): string {
  return readFileSync(new URL(`../cases/${name}/spec.yaml`, import.meta.url), "utf8");
}
