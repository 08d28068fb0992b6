import fc from "fast-check";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { load } from "../../generator/load/load.js";
import { normalize } from "../../generator/normalize/normalize.js";
import { importValidators } from "../emitted/import-validators.js";
import {
  printModules,
  type PrintedModules,
  type ReadDescription,
} from "../emitted/print-modules.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";
import { compareRead, type Comparison } from "./compare-document.js";
import type { Plain } from "./reword-schemas.js";
import { describeSchemas, instances, randomSchemas, type Version } from "./random-schemas.js";

/** A random description and what is emitted for it. */
export interface RandomDescription extends ReadDescription {
  readonly name: string;
  readonly text: string;
  readonly modules: PrintedModules;
}

/** So many random descriptions of a version; the same for the same seed. */
export async function generateRandom(
  version: Version,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Promise<readonly RandomDescription[]> {
  const all = fc.sample(randomSchemas(version), { seed, numRuns: runs });
  return Promise.all(
    all.map(async (schemas, index) => {
      const text = describeSchemas(schemas, version);
      const read = await readText(text);
      const name = `${version}, seed ${String(seed)}, run ${String(index)}`;
      return { ...read, name, text, modules: printModules(read.api) };
    }),
  );
}

/** Asks the emitted validators of random schemas and Ajv about random instances. */
export async function compareRandom(
  descriptions: readonly RandomDescription[],
  { seed, values }: { readonly seed: number; readonly values: number },
): Promise<readonly Comparison[]> {
  const validators = await importValidators(descriptions.map(({ modules }) => modules));
  const asked = fc.sample(instances, { seed, numRuns: values });
  return descriptions.map((description, index) =>
    compareRead(description, {
      document: description.name,
      validators: validators[index] ?? {},
      instances: asked,
      isAsked,
    }),
  );
}

async function readText(text: string): Promise<ReadDescription> {
  const { report, diagnostics } = createCollector();
  const refuse = () => Promise.reject(new Error("nothing else is read"));
  const specification = await load(
    {
      input: "-",
      root: "/",
      readStdin: () => Promise.resolve(new TextEncoder().encode(text)),
      fetch: refuse,
    },
    report,
  );
  if (specification === undefined) throw new Error(JSON.stringify(diagnostics));
  return { specification, api: normalize(specification, defaultSettings, report) };
}

/**
 * Ajv divides to find a multiple, which fails for large numbers, and looks for evaluated keys in an object that inherits
 * `constructor`.
 */
function isAsked(instance: Plain): boolean {
  return !/1e\+300|"constructor"/u.test(JSON.stringify(instance));
}
