import { describe, expect, it } from "vitest";
import {
  findCycles,
  findLeavingTemplates,
  findRawEmitters,
  findStrayImports,
  findUpwardImports,
} from "./architecture/import-rules.js";
import { readGraph, readRuntimeGraph, readSources } from "./architecture/read-graph.js";

const sources = readSources("generator", "templates");
const graph = readGraph(sources);

/** Emitters that see the description as written, and why. */
const rawEmitters = {
  "generator/emit/emit.ts": "hands the description on",
  "generator/emit/early-outputs.ts": "hands the description on",
  "generator/emit/manifest.ts": "tells the hash, the version and the place of what was read",
  "generator/emit/openapi.ts": "gives the description to openapi-typescript",
  "generator/emit/openapi/": "gives the description to openapi-typescript",
} as const;

/** Where each tool is imported; nothing else knows it. */
const toolOwners = {
  yaml: ["generator/load/parse-yaml.ts", "generator/load/parse-yaml-tokens.ts"],
  "ipaddr.js": ["generator/ir/ip-addresses.ts"],
  "json-p3": ["generator/load/overlay/select-nodes.ts"],
  prettier: ["generator/format/format-with-prettier.ts"],
  oxfmt: ["generator/format/format-with-oxfmt.ts"],
  "node:worker_threads": ["generator/workers/"],
  "openapi-typescript": ["generator/emit/openapi/openapi-typescript.ts"],
  "ts-morph": ["generator/emit/"],
  c12: ["generator/config/load-config.ts"],
  refa: ["generator/validate/judge-pattern.ts", "generator/validate/is-polynomial.ts"],
  "@eslint-community/regexpp": ["generator/validate/judge-pattern.ts"],
  jiti: ["generator/config/load-config.ts"],
  cac: ["generator/cli/parse-arguments.ts"],
  diff: ["generator/cli/print-difference.ts"],
  ora: ["generator/cli/create-progress.ts"],
  "node:fs": [
    "generator/cache/",
    "generator/config/find-cache-folder.ts",
    "generator/cli/watch-files.ts",
    "generator/load/read-source.ts",
    "generator/installation.ts",
  ],
  "node:fs/promises": [
    "generator/cache/",
    "generator/config/load-config.ts",
    "generator/load/read-source.ts",
    "generator/emit/load-template.ts",
    "generator/write/",
  ],
} as const;

/** Where types refer to each other across modules, so that only the compiler sees a cycle. The list may only shrink. */
const cyclesOfTypes = [
  "generator/diagnostics/",
  "generator/document/",
  "generator/load/",
  "templates/runtime/",
] as const;

/** The modules that a row of `outputs.ts` names: they meet in `symbols.ts` alone. */
const emitters = ["types", "schemas", "operations", "client", "webhooks", "index-file"].map(
  (name) => `generator/emit/${name}.ts`,
);

describe("the generator's modules", () => {
  it("import downwards, and no stage imports another", () => {
    expect(findUpwardImports(graph)).toEqual([]);
  });

  it("see the IR and not the description where they emit", () => {
    expect(findRawEmitters(graph, rawEmitters)).toEqual([]);
  });

  it("know a tool in one place", () => {
    expect(findStrayImports(graph, toolOwners)).toEqual([]);
  });

  it("print structures in one place", () => {
    const printers = sources.filter(({ text }) => text.includes("printStructure"));
    expect(printers.map(({ path }) => path)).toEqual(["generator/emit/code/module.ts"]);
  });

  it("emit without knowing the other emitters", () => {
    const owners = Object.fromEntries(
      emitters.map((path) => [path, ["generator/emit/outputs.ts"]] as const),
    );
    expect(findStrayImports(graph, owners)).toEqual([]);
  });
});

describe("the templates", () => {
  it("import only themselves, and zod where they are for zod", () => {
    expect(findLeavingTemplates(graph)).toEqual([]);
  });
});

describe("every module", () => {
  it("is on no cycle of imports when it runs", () => {
    expect(findCycles(readRuntimeGraph(sources))).toEqual([]);
  });

  it("is on no cycle of types, except in the folders that are listed", () => {
    const isKnown = (cycle: string): boolean =>
      cyclesOfTypes.some((folder) => cycle.split(" → ").every((path) => path.startsWith(folder)));
    expect(findCycles(graph).filter((cycle) => !isKnown(cycle))).toEqual([]);
  });

  it("has at most 300 lines", () => {
    const long = sources.filter(({ text }) => text.split("\n").length > 301);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("is named for what it does", () => {
    const vague = /(^|[/-])(utils?|helpers?|common|managers?|misc|shared)[-.]/u;
    const paths = [...sources, ...readSources("test")].map(({ path }) => path);
    expect(paths.filter((path) => vague.test(path))).toEqual([]);
  });

  it("imports only modules that exist", () => {
    const missing = [...graph].flatMap(([from, targets]) =>
      targets
        .filter((to) => /^(generator|templates)\//u.test(to) && !graph.has(to))
        .map((to) => `${from} → ${to}`),
    );
    expect(missing).toEqual([]);
  });
});
