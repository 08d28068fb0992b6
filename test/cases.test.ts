import { afterAll, describe, expect, it } from "vitest";
import { compileOutput, compilers, type CompilerName } from "./specs/compile-output.js";
import { generateCase } from "./cases/generate-case.js";
import { listCases, readExpected, writeExpected } from "./cases/case-folders.js";
import { clearCompileFolder, compileFolder, writeCompilable } from "./cases/compile-folder.js";

/** What does not compile, and why. The list may only shrink. */
const knownErrors: Readonly<Record<string, string>> = {
  "recursion/openapi.ts": "openapi-typescript makes a union that holds itself a circular property",
};

/** `npm run test:update` rewrites what is expected. */
const isUpdate = process.env["UPDATE"] === "1";

describe("a description becomes exactly the expected files", () => {
  clearCompileFolder();
  afterAll(clearCompileFolder);

  it.each(listCases())("%s", async (name) => {
    const { expected, files } = await generateCase(name);
    if (isUpdate) writeExpected(name, expected);
    expect(expected).toEqual(readExpected(name));
    writeCompilable(name, files);
  });

  it.each(Object.keys(compilers).filter(isCompiler))(
    "and all of them compile as consumers do (%s)",
    async (compiler) => {
      for (const environment of ["DOM", "Node"] as const) {
        const errors = await compileOutput(compileFolder, { compiler, environment });
        const known = Object.keys(knownErrors);
        expect(errors.filter((error) => !known.some((path) => error.includes(path)))).toEqual([]);
        expect(known.filter((path) => !errors.join().includes(path))).toEqual([]);
      }
    },
    300_000,
  );
});

function isCompiler(name: string): name is CompilerName {
  return Object.hasOwn(compilers, name);
}
