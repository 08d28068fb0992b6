import { afterAll, describe, expect, it } from "vitest";
import { compileOutput } from "./specs/compile-output.js";
import { generateCase } from "./cases/generate-case.js";
import { listCases, readExpected, writeExpected } from "./cases/case-folders.js";
import { clearCompileFolder, compileFolder, writeCompilable } from "./cases/compile-folder.js";

/** `npm run test:update` rewrites what is expected. */
const isUpdate = process.env["UPDATE"] === "1";

describe("a description becomes exactly the expected files", () => {
  clearCompileFolder();
  afterAll(clearCompileFolder);

  it.each(listCases())("%s", async (name) => {
    const { expected, files } = await generateCase(name);
    if (isUpdate) writeExpected(name, expected);
    writeCompilable(name, files);
    expect(expected).toEqual(readExpected(name));
  });

  // Each compiler and each environment once: the real descriptions are compiled in all four combinations.
  it.each([
    { compiler: "TypeScript 5.9", environment: "DOM" },
    { compiler: "TypeScript 7", environment: "Node" },
  ] as const)(
    "and all of them compile as consumers do ($compiler, $environment)",
    async (compilation) => {
      expect(await compileOutput(compileFolder, compilation)).toEqual([]);
    },
    300_000,
  );
});
