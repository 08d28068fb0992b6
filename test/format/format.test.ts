import { createHash } from "node:crypto";
import fc from "fast-check";
import { format as prettier, resolveConfig } from "prettier";
import { describe, expect, it } from "vitest";
import { format } from "../../generator/format/format.js";
import { countWorkers, formatTasks } from "../../generator/format/format-tasks.js";
import { layout } from "../../generator/format/format-text.js";
import { splitBlocks } from "../../generator/format/split-blocks.js";
import type { EmittedFile, ManifestDraft, Manifest } from "../../generator/ir/output.js";

const draft: ManifestDraft = {
  generator: { name: "clientwright", version: "0.0.0" },
  source: { path: "-", sha256: "0", openapi: "3.1.0", title: "Test", version: "1" },
  schemas: [],
  operations: [],
  ignored: [],
};

async function formatFiles(...files: readonly EmittedFile[]): Promise<ReadonlyMap<string, string>> {
  const output = await format({ files, manifest: draft });
  return new Map(output.map(({ path, text }) => [path, text]));
}

/** A file in pieces of one block each: every join is one that `format` can make. */
async function formatEach(blocks: readonly string[]): Promise<string> {
  const tasks = blocks.flatMap((block) => splitBlocks([block]));
  const texts = await formatTasks(tasks.map((text) => ({ path: "a.ts", text })));
  return texts.map((text) => text.trimEnd()).join("\n\n") + "\n";
}

const statements = [
  "export interface A {a?:string|undefined\n/** Documented. */ b:number}",
  "/** Documented. */\nexport interface B { readonly [key:string]:unknown }",
  "// starts with a comment\nexport type C='a'|'b'",
  "export const d={a:1,\nb:[1,2,3]} // ends with a comment",
  "export const e = () => {\n  return 1\n}\n// ends with a comment of its own line",
  "/* only a comment */",
  "import type {Z} from './z.js'",
  "import {y} from './y.js'\n\n\nimport {x} from './x.js'",
  "export type Long = { a: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa' } | { b: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' } | { c: 'c' }",
  "export class F {#a=1\n\n\nget a(){return this.#a}}",
  "export enum G {A,B}",
  "\n\n  export function h(){}\n\n",
  "  ",
  "export const w:unknown=1;// ends a block",
  "// @ts-expect-error: a comment for what follows\nexport const bad:string=1;",
  "/** @deprecated */\n\n/** Twice documented. */\nexport type T=1",
  "export function i(a:1):1;\nexport function i(a:2):2;\nexport function i(a:unknown):unknown{return a}",
  "declare const u:unique symbol\ndeclare const v:1",
];

describe("a formatted file", () => {
  it("is what prettier makes of the whole text, wherever blocks are split", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...statements), { minLength: 1, maxLength: 12 }),
        async (blocks) => {
          const whole = await prettier(blocks.join("\n\n"), { ...layout, filepath: "a.ts" });
          expect(await formatEach(blocks)).toBe(whole === "" ? "\n" : whole);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("joins its pieces with one empty line, however many there are", async () => {
    const blocks = Array.from({ length: 900 }, (_, index) => `export   const a${index}=${index}`);
    const long = blocks.map((block) => `/** ${"x".repeat(80)} */\n${block}`);
    expect(splitBlocks(long).length).toBeGreaterThan(2);
    const text = (await formatFiles({ path: "a.ts", blocks: long, layout: "prettier" })).get(
      "a.ts",
    );
    expect(text).toBe(await prettier(long.join("\n\n"), { ...layout, filepath: "a.ts" }));
  });

  it("follows the settings of this repository, which checks it", async () => {
    expect(await resolveConfig(import.meta.filename)).toMatchObject(layout);
  });

  it("keeps a verbatim text, with LF line ends and one newline at the end", async () => {
    const blocks = ["const   a = 1\r\n\r\n// as   it was\r\n\r\n"];
    const files = await formatFiles({ path: "openapi.ts", blocks, layout: "verbatim" });
    expect(files.get("openapi.ts")).toBe("const   a = 1\n\n// as   it was\n");
  });

  it("that does not parse is named in the error, as a bug", async () => {
    const broken: EmittedFile = { path: "types.ts", blocks: ["type = ;"], layout: "prettier" };
    await expect(formatFiles(broken)).rejects.toThrow("`types.ts` does not parse");
  });
});

describe("the manifest", () => {
  it("comes last and lists every other file with the hash of its final text", async () => {
    const output = await format({
      files: [
        { path: "b.ts", blocks: ["const b=1"], layout: "prettier" },
        { path: "a.ts", blocks: ["const a=1"], layout: "verbatim" },
      ],
      manifest: draft,
    });
    expect(output.map(({ path }) => path)).toEqual(["b.ts", "a.ts", "manifest.json"]);
    const manifest: Manifest = JSON.parse(output.at(-1)?.text ?? "");
    expect(manifest).toMatchObject(draft);
    expect(manifest.files).toEqual([
      { path: "b.ts", sha256: createHash("sha256").update("const b = 1;\n").digest("hex") },
      { path: "a.ts", sha256: createHash("sha256").update("const a=1\n").digest("hex") },
    ]);
  });
});

describe("workers", () => {
  it("format in the order of the tasks, with the same text", async () => {
    const tasks = statements.map((text) => ({ path: "a.ts", text }));
    expect(await formatTasks(tasks, 2)).toEqual(await formatTasks(tasks, 1));
  });

  it("tell which file does not parse, and end", async () => {
    const task = { path: "types.ts", text: "type = ;" };
    await expect(formatTasks([task, task], 2)).rejects.toThrow("`types.ts` does not parse");
  });

  it.each([
    ["a small output stays in this thread", 20_000, 9, 8, 1],
    ["a big one takes the processors there are", 20_000, 100, 2, 2],
    ["no worker is started for less than it costs", 50_000, 7, 8, 3],
    ["a lone processor does it all", 20_000, 100, 1, 1],
    ["a big machine does not give all its memory", 20_000, 1_000, 64, 4],
  ])("%s", (_, length, count, processors, workers) => {
    const tasks = Array.from({ length: count }, () => ({ path: "a.ts", text: "x".repeat(length) }));
    expect(countWorkers(tasks, processors)).toBe(workers);
  });
});
