import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiKey, body, created } from "./support/checkout.js";
import { createProject } from "./support/command-line.js";
import { json, startServer } from "./support/loopback-server.js";
import type * as generated from "../../generated/index.js";

const project = createProject({ "package.json": '{ "type": "module" }' });
const repository = join(import.meta.dirname, "../..");

beforeAll(async () => {
  const config = join(repository, "clientwright.config.ts");
  const output = join(project.folder, "sdk");
  const argv = ["--config", config, "--output", output, "--validators", "false"];
  expect(await project.run(argv)).toMatchObject({ code: 0, stderr: "" });
});

afterAll(project.remove);

/** The module names in a module's imports and exports, type imports included. */
function importsOf(path: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path, "utf8"), true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

/** What a module and all that it imports import. */
function importGraph(entry: string): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, readonly string[]>();
  const pending = [entry];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (graph.has(path)) continue;
    const names = importsOf(path);
    graph.set(path, names);
    const folder = dirname(path);
    const own = names.filter((name) => name.startsWith("."));
    pending.push(...own.map((name) => join(folder, name.replace(/\.js$/u, ".ts"))));
  }
  return graph;
}

describe("an SDK that is generated without validators", () => {
  it("imports nothing but itself, zod the least", () => {
    const graph = importGraph(join(project.folder, "sdk/index.ts"));
    expect(graph.size).toBeGreaterThan(20);
    const foreign = [...graph.values()].flat().filter((name) => !name.startsWith("."));
    expect(foreign).toEqual([]);
  });

  it("has no module that imports zod, reached or not", () => {
    const modules = Object.keys(project.snapshot("sdk")).filter((path) => path.endsWith(".ts"));
    expect(modules).not.toContain("schemas.ts");
    const imports = modules.map((path) => importsOf(join(project.folder, "sdk", path)));
    expect(imports.flat().filter((name) => /zod/u.test(name))).toEqual([]);
  });

  it("works", async () => {
    const { url, received } = await startServer(json(200, created));
    const module = pathToFileURL(join(project.folder, "sdk/index.ts")).href;
    const sdk: typeof generated = await import(module);
    const flowglad = new sdk.Flowglad({ apiKey, baseUrl: url });
    expect(await flowglad.checkoutSessions.create(body)).toEqual(created);
    const client = sdk.createClient({ apiKey, baseUrl: url });
    expect(await sdk.createCheckoutSession(client, body)).toEqual(created);
    expect(received.map(({ text }) => text)).toEqual([JSON.stringify(body), JSON.stringify(body)]);
  });
});
