import { appendFile, mkdir, open, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { vi } from "vitest";
import { limits } from "../../generator/load/limits.js";
import type { RunHere } from "./diagnostic-cases.js";

/** What a repository cannot hold of a case: huge files, links that lead nowhere, a package that is missing. */
export const preparations: Readonly<
  Record<string, ((folder: string, run: RunHere) => Promise<void>) | undefined>
> = {
  "too-large": async (folder) => {
    const file = await open(join(folder, "spec.yaml"), "w");
    await file.truncate(limits.bytes + 1);
    await file.close();
  },
  "too-many-documents": async (folder) => {
    const names = Array.from({ length: limits.documents + 1 }, (_, index) => `s${String(index)}`);
    await Promise.all(names.map((name) => writeFile(join(folder, `${name}.yaml`), "{}\n")));
    const schemas = names.map((name) => `    ${name}: { $ref: "${name}.yaml" }\n`);
    const head = `openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\npaths: {}\n`;
    const text = `${head}components:\n  schemas:\n${schemas.join("")}`;
    await writeFile(join(folder, "spec.yaml"), text);
  },
  "too-many-schemas": async (folder) => {
    const names = Array.from({ length: limits.schemas + 1 }, (_, index) => `S${String(index)}`);
    const schemas = Object.fromEntries(names.map((name) => [name, {}] as const));
    const description = { openapi: "3.1.0", paths: {}, components: { schemas } };
    await writeFile(join(folder, "spec.json"), JSON.stringify(description, null, 1));
  },
  "too-complex": async (folder) => {
    const text = `openapi: 3.1.0\nx-list: [${"a,".repeat(limits.yamlTokens / 2)}]\n`;
    await writeFile(join(folder, "spec.yaml"), text);
  },
  "keys-too-long": async (folder) => {
    const schemas = { ["k".repeat(limits.keys + 1)]: {} };
    const description = { openapi: "3.1.0", paths: {}, components: { schemas } };
    await writeFile(join(folder, "spec.json"), JSON.stringify(description, null, 1));
  },
  "many-alike": async (folder) => {
    const wrong = Array.from({ length: 1100 }, (_, index) => [`field${String(index)}`, 1] as const);
    const info = { title: "Pets", version: "1" };
    const description = { openapi: "3.1.0", info, paths: {}, ...Object.fromEntries(wrong) };
    await writeFile(join(folder, "spec.json"), JSON.stringify(description, null, 1));
  },
  "file-unreadable": (folder) => symlink("spec.yaml", join(folder, "spec.yaml")),
  "output-blocked": async (folder) => {
    await mkdir(join(folder, "sdk/types.ts"), { recursive: true });
    await writeFile(join(folder, "sdk/types.ts/keep"), "A folder is in the way.\n");
  },
  "output-outdated": async (folder, run) => {
    await run(["generate", "--input", "spec.yaml", "--output", "sdk"]);
    await appendFile(join(folder, "sdk/index.ts"), "export {};\n");
  },
  "formatter-not-installed": () => {
    vi.doMock("oxfmt", () => {
      throw new Error("Cannot find package 'oxfmt'");
    });
    return Promise.resolve();
  },
};
