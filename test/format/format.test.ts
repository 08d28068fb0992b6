import { createHash } from "node:crypto";
import fc from "fast-check";
import { format as prettier, resolveConfig } from "prettier";
import { describe, expect, it, vi } from "vitest";
import { forgetfulPacks } from "../../generator/cache/pack.js";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { formatWithPrettier } from "../../generator/format/format-with-prettier.js";
import { startFormat } from "../../generator/format/format.js";
import { layout } from "../../generator/format/layout.js";
import { countThreads, createPrettierQueue } from "../../generator/format/prettier-queue.js";
import { splitBlocks } from "../../generator/format/split-blocks.js";
import type {
  EmittedFile,
  ManifestDraft,
  Manifest,
  OutputFile,
} from "../../generator/ir/output.js";
import type { Settings } from "../../generator/ir/settings.js";

const pack = await forgetfulPacks.open<string>("none");

const draft: ManifestDraft = {
  generator: { name: "clientwright", version: "0.0.0" },
  source: { path: "-", sha256: "0", openapi: "3.1.0", title: "Test", version: "1" },
  schemas: [],
  operations: [],
  ignored: [],
};

async function format(
  files: readonly EmittedFile[],
  formatter: Settings["formatter"] = "prettier",
): Promise<readonly OutputFile[]> {
  const formatting = await startFormat({ formatter, pack }, (code) => expect.unreachable(code));
  if (formatting === undefined) throw new Error(`${String(formatter)} cannot be loaded`);
  try {
    return await formatting.finish({ files, manifest: draft });
  } finally {
    await formatting.close();
  }
}

async function formatFiles(...files: readonly EmittedFile[]): Promise<ReadonlyMap<string, string>> {
  const output = await format(files);
  return new Map(output.map(({ path, text }) => [path, text]));
}

/** A file in pieces of one block each: every join is one that `format` can make. */
async function formatEach(blocks: readonly string[]): Promise<string> {
  const tasks = blocks.flatMap((block) => splitBlocks([block]));
  const texts = await Promise.all(
    tasks.map((task) => formatWithPrettier({ path: "a.ts", text: task.join("\n\n") })),
  );
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
    const text = (await formatFiles({ path: "a.ts", blocks: long, layout: "formatted" })).get(
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
    const broken: EmittedFile = { path: "types.ts", blocks: ["type = ;"], layout: "formatted" };
    await expect(formatFiles(broken)).rejects.toThrow("`types.ts` does not parse");
  });
});

describe("the manifest", () => {
  it("comes last and lists every other file with the hash of its final text", async () => {
    const output = await format([
      { path: "b.ts", blocks: ["const b=1"], layout: "formatted" },
      { path: "a.ts", blocks: ["const a=1"], layout: "verbatim" },
    ]);
    expect(output.map(({ path }) => path)).toEqual(["b.ts", "a.ts", "manifest.json"]);
    const manifest: Manifest = JSON.parse(output.at(-1)?.text ?? "");
    expect(manifest).toMatchObject(draft);
    expect(manifest.files).toEqual([
      { path: "b.ts", sha256: createHash("sha256").update("const b = 1;\n").digest("hex") },
      { path: "a.ts", sha256: createHash("sha256").update("const a=1\n").digest("hex") },
    ]);
  });
});

describe("pieces", () => {
  const blocks = Array.from({ length: 600 }, (_, index) =>
    `export const a${String(index)} = "${"x".repeat(index % 97)}";`.repeat(12),
  );

  it("stay what they are around a block that changes, comes or goes", () => {
    const split = (all: readonly string[]) => splitBlocks(all).map((piece) => piece.join("\n"));
    const before = split(blocks);
    expect(before.length).toBeGreaterThan(20);
    const edits = [
      blocks.with(300, "changed"),
      blocks.toSpliced(300, 1),
      blocks.toSpliced(300, 0, "new"),
    ];
    for (const edit of edits) {
      const fresh = split(edit).filter((piece) => !before.includes(piece));
      expect(fresh.length).toBeLessThanOrEqual(3);
    }
  });
});

describe("the queue of prettier", () => {
  const tasks = [...statements, ...statements].map((text) => ({
    path: "a.ts",
    blocks: [text + "\n".repeat(10_000)],
  }));

  async function run(queue = createPrettierQueue(1)): Promise<readonly string[]> {
    try {
      const texts = Promise.all(tasks.map(queue.formatText));
      await queue.drain();
      return await texts;
    } finally {
      await queue.close();
    }
  }

  it("gives the same texts, in the order of the tasks, by this thread and by others", async () => {
    expect(await run(createPrettierQueue(3))).toEqual(await run());
  });

  it("tells which file does not parse, and ends", async () => {
    const queue = createPrettierQueue(2);
    const task = { path: "types.ts", blocks: ["type = ;".repeat(30_000)] };
    const text = queue.formatText(task);
    await expect(Promise.all([text, queue.drain()])).rejects.toThrow("`types.ts` does not parse");
    await queue.close();
  });

  it.each([
    ["a small output stays in this thread", 180_000, 8, 1],
    ["a big one takes the processors there are", 2_000_000, 2, 2],
    ["no thread is started for less than it costs", 350_000, 8, 3],
    ["a lone processor does it all", 2_000_000, 1, 1],
  ])("%s", (_, length, processors, threads) => {
    expect(countThreads(length, processors)).toBe(threads);
  });
});

describe("the other formatters", () => {
  const blocks = statements.filter((text) => text.trim() !== "");

  it("oxfmt prints the same statements as prettier, whatever lines it breaks", async () => {
    const file: EmittedFile = { path: "operations/a.ts", blocks, layout: "formatted" };
    const [[byOxfmt], [byPrettier]] = [await format([file], "oxfmt"), await format([file])];
    const tokens = (text = "") => text.replaceAll(/\s+|\|/gu, "");
    expect(byOxfmt?.text).not.toBe(blocks.join("\n\n") + "\n");
    expect(tokens(byOxfmt?.text)).toBe(tokens(byPrettier?.text));
  });

  it("oxfmt names the file that does not parse", async () => {
    const broken: EmittedFile = { path: "types.ts", blocks: ["type = ;"], layout: "formatted" };
    await expect(format([broken], "oxfmt")).rejects.toThrow("`types.ts` does not parse");
  });

  it("oxfmt says how to install it where it is missing", async () => {
    vi.doMock("oxfmt", () => {
      throw new Error("Cannot find package 'oxfmt'");
    });
    const { diagnostics, report } = createCollector();
    expect(await startFormat({ formatter: "oxfmt", pack }, report)).toBeUndefined();
    vi.doUnmock("oxfmt");
    expect(diagnostics).toMatchObject([
      {
        code: "formatter-not-installed",
        hint: 'run `npm install --save-dev oxfmt`, or set `formatter` to `"prettier"`',
      },
    ]);
  });

  it("none leaves the text as it was printed", async () => {
    const [file] = await format(
      [{ path: "a.ts", blocks: ["const  a=1", "b"], layout: "formatted" }],
      false,
    );
    expect(file?.text).toBe("const  a=1\n\nb\n");
  });
});
