import { createCollector } from "../../generator/diagnostics/collector.js";
import { emitChecks } from "../../generator/emit/checks.js";
import { emitSchemas } from "../../generator/emit/schemas.js";
import { createSymbols } from "../../generator/emit/symbols.js";
import { emitTypes } from "../../generator/emit/types.js";
import type { Specification } from "../../generator/document/spec-document.js";
import type { Api } from "../../generator/ir/api.js";
import type { EmittedFile } from "../../generator/ir/output.js";
import type { Settings } from "../../generator/ir/settings.js";
import type { Library } from "./import-validators.js";
import { load } from "../../generator/load/load.js";
import { normalize } from "../../generator/normalize/normalize.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";

/** The modules of an SDK that must say the same. */
export interface PrintedModules {
  readonly types: string;
  readonly schemas: string;
  /** What the client asks instead of the validators. */
  readonly checks: string;
}

/** A description on disk and the API that it means. */
export interface ReadDescription {
  readonly specification: Specification;
  readonly api: Api;
}

export async function readDescription(
  path: string,
  overrides: Partial<Settings> = {},
): Promise<ReadDescription> {
  const { report, diagnostics } = createCollector();
  const settings = { ...defaultSettings, input: path, ...overrides };
  const hands = { readStdin: refuse, fetch: refuse };
  const specification = await load({ input: path, root: "/", ...hands }, report);
  if (specification === undefined) {
    throw new Error(`${path}: ${diagnostics.map(({ message }) => message).join("; ")}`);
  }
  return { specification, api: normalize(specification, settings, report) };
}

export function printModules(api: Api, validators: Library = "zod"): PrintedModules {
  const symbols = createSymbols(api);
  const text = ({ blocks }: EmittedFile) => blocks.join("\n\n");
  return {
    types: text(emitTypes(api, symbols, ".js")),
    schemas: text(emitSchemas(api, symbols, { importExtension: ".js", validators })),
    checks: text(emitChecks(api, symbols, { importExtension: ".js" })),
  };
}

const refuse = () => Promise.reject(new Error("nothing else is read"));
