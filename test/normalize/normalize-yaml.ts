import { createCollector } from "../../generator/diagnostics/collector.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { Api } from "../../generator/ir/api.js";
import type { Settings } from "../../generator/ir/settings.js";
import { load } from "../../generator/load/load.js";
import { normalize } from "../../generator/normalize/normalize.js";

/** Every setting at its default. */
export const defaultSettings: Settings = {
  name: undefined,
  input: "-",
  overlays: [],
  output: "/out",
  root: "/",
  client: { name: "ApiClient", baseUrlEnv: undefined, credentials: {} },
  allow: { folders: [], origins: [], addresses: [] },
  validators: "zod",
  openapi: true,
  formatter: "prettier",
  cache: false,
  importExtension: ".js",
  operations: {},
  names: {},
  formats: "assert",
  defaults: "document",
  inferTypes: false,
  bareNullable: "unknown",
  nullableIn31: "widen",
  pagination: "detect",
  severities: [],
  include: [],
  exclude: [],
};

export interface Normalized {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads a description from its text and normalizes it, without validating it in between. */
export async function normalizeYaml(
  text: string,
  settings: Partial<Settings> = {},
): Promise<Normalized> {
  const { report, diagnostics } = createCollector();
  const specification = await load(
    {
      input: "-",
      root: "/",
      readStdin: () => Promise.resolve(new TextEncoder().encode(text)),
      fetch: () => Promise.reject(new Error("a test has no network")),
    },
    report,
  );
  if (specification === undefined) {
    throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  }
  const api = normalize(specification, { ...defaultSettings, ...settings }, report);
  return { api, diagnostics };
}

/** A description with these component schemas (pieces of YAML, without the key) and no operations. */
export function withSchemas(schemas: string | readonly string[], version = "3.1.0"): string {
  const pieces = typeof schemas === "string" ? [schemas] : schemas;
  return [
    `openapi: ${version}`,
    "info: { title: Test, version: '1' }",
    "paths: {}",
    "components:",
    "  schemas:",
    ...pieces.map((piece) => indent(piece, 4)),
  ].join("\n");
}

/** A description with these paths (YAML, without the key). */
export function withPaths(paths: string, rest = ""): string {
  return [
    "openapi: 3.1.0",
    "info: { title: Test, version: '1' }",
    rest,
    "paths:",
    indent(paths, 2),
  ].join("\n");
}

/** Removes what all lines have in front, and puts so many spaces there. */
function indent(text: string, by: number): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const shared = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => `${" ".repeat(by)}${line.slice(shared)}`).join("\n");
}
