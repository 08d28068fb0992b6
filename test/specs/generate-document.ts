import { readFileSync, rmSync } from "node:fs";
import { createCollector } from "../../generator/diagnostics/collector.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { Manifest } from "../../generator/ir/output.js";
import { generate } from "../../generator/pipeline.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";
import { specsFolder, workFolder, type SpecFile } from "./documents.js";

/** An SDK that was written for a test. */
export interface GeneratedDocument {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly diagnostics: readonly Diagnostic[];
}

/** Generates a description into a folder of its own; undefined when it was refused. */
export async function generateDocument(document: SpecFile): Promise<GeneratedDocument | undefined> {
  const folder = `${workFolder}${document.name}`;
  rmSync(folder, { recursive: true, force: true });
  const collector = createCollector();
  const generated = await generate(
    {
      settings: { ...defaultSettings, input: document.path, output: folder, root: specsFolder },
      mode: "write",
      configFile: undefined,
      sources: {
        readStdin: () => Promise.reject(new Error("a test has no standard input")),
        fetch: () => Promise.reject(new Error("a test has no network")),
      },
      onStage: () => undefined,
    },
    collector,
  );
  if (generated === undefined) return undefined;
  // The manifest was just written by the generator itself.
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8")) as Manifest;
  return { folder, manifest, diagnostics: collector.diagnostics };
}
