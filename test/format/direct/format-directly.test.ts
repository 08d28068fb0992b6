import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { formatDirectly } from "../../../generator/format/direct/format-directly.js";
import { layout } from "../../../generator/format/layout.js";
import { declarations } from "./random-declarations.js";

async function formatByPrettier(text: string): Promise<string | undefined> {
  try {
    return (await format(text, { ...layout, parser: "babel-ts" })).trimEnd();
  } catch {
    return undefined;
  }
}

/** The declarations of what is generated in this repository. */
function readBlocks(): readonly string[] {
  const files = ["generated", "test/cases"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  );
  const emitted = files
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^(?:generated|test\/cases\/[^/]+\/expected)\/.*\.ts$/u.test(path))
    .filter((path) => !/\/(?:runtime\/|openapi\.ts)/u.test(path));
  const texts = emitted.map((path) => readFileSync(path, "utf8").trimEnd());
  const start = /\n\n(?=(?:\/\*\*|(?:export|const|type|interface|class|function)\b))/u;
  return [...new Set(texts.flatMap((text) => text.split(start)))];
}

describe("a text that is laid out directly", () => {
  it("is what prettier makes of it", async () => {
    let direct = 0;
    await fc.assert(
      fc.asyncProperty(declarations(), async (text) => {
        const formatted = formatDirectly(text);
        if (formatted === undefined) return;
        direct += 1;
        expect(formatted).toBe(await formatByPrettier(text));
      }),
      { numRuns: 1000 },
    );
    expect(direct).toBeGreaterThan(300);
  });

  it("is most of what is generated, and stays as it is", async () => {
    const blocks = readBlocks();
    const others: string[] = [];
    for (const block of blocks) {
      const formatted = formatDirectly(block);
      if (formatted === undefined) others.push(block);
      else if (formatted !== block) expect(formatted).toBe(await formatByPrettier(block));
    }
    expect(blocks.length).toBeGreaterThan(500);
    expect(others.length / blocks.length).toBeLessThan(0.01);
  });

  it.each([
    ["a comment that prettier reads", "// prettier-ignore\nconst a   = 1;"],
    ["letters that take two columns", 'const a = "表";'],
    ["quotes that are not needed", 'const a = { "b": 1 };'],
    ["a number that prettier shortens", "const a = 1.50;"],
    ["a call that prettier takes for one of a test", 'const a = it("b", () => c());'],
    ["what does not parse", "type = ;"],
  ])("has no %s", (_, text) => {
    expect(formatDirectly(text)).toBeUndefined();
  });
});
