import { readdirSync, readFileSync, rmSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { printText } from "../../generator/diagnostics/print-text.js";
import type { Settings } from "../../generator/ir/settings.js";
import { generate, type Stage } from "../../generator/pipeline.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";
import { createApi, editApi, editKinds, type EditedApi } from "./edited-api.js";

const home = mkdtempSync(join(tmpdir(), "clientwright-incremental-"));

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

interface Outcome {
  readonly stages: readonly Stage[];
  readonly files: Readonly<Record<string, string>>;
  readonly diagnostics: string;
  readonly totals: unknown;
}

/** Generates what lies in the project's folder. */
async function run(settings: Partial<Settings>): Promise<Outcome> {
  const collector = createCollector();
  const stages: Stage[] = [];
  const input = join(home, "api.yaml");
  const output = settings.output ?? join(home, "sdk");
  const generated = await generate(
    {
      settings: { ...defaultSettings, openapi: false, root: home, ...settings, input, output },
      mode: "write",
      configFile: undefined,
      sources: { readStdin: refuse, fetch: refuse },
      onStage: (stage) => stages.push(stage),
    },
    collector,
  );
  const paths = readdirSync(output, { recursive: true, encoding: "utf8" });
  const texts = paths.filter((path) => /\.(?:ts|json)$/u.test(path)).sort();
  return {
    stages,
    totals: [generated?.operations, generated?.schemas, generated?.assertions],
    files: Object.fromEntries(
      texts.map((path) => [path, readFileSync(join(output, path), "utf8")]),
    ),
    diagnostics: printText(collector.diagnostics, { color: false }),
  };
}

function refuse(): Promise<never> {
  return Promise.reject(new Error("nothing else is read"));
}

function write({ entry, shared }: EditedApi): void {
  writeFileSync(join(home, "api.yaml"), entry);
  writeFileSync(join(home, "shared.yaml"), shared);
}

const cache = join(home, "cache");

describe("a run with a cache", { timeout: 60_000 }, () => {
  it("gives what a run without gives, byte for byte and diagnostic for diagnostic, whatever was edited", async () => {
    let api = createApi();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...editKinds),
        fc.nat(1_000),
        fc.constantFrom<Settings["formatter"]>("prettier", "oxfmt", false),
        // Each time that it is printed, its tool is loaded.
        fc.nat(3).map((number) => number === 0),
        async (kind, seed, formatter, openapi) => {
          api = editApi(api, kind, seed);
          write(api);
          const settings = { formatter, openapi };
          const cached = await run({ ...settings, cache });
          const fresh = await run({ ...settings, cache: false, output: join(home, "fresh") });
          expect(cached.files).toEqual(fresh.files);
          expect(cached.diagnostics).toBe(fresh.diagnostics);
          expect(cached.totals).toEqual(fresh.totals);
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);

  it("repeats no stage when nothing has changed, and says the same", async () => {
    write(createApi());
    const first = await run({ cache });
    const second = await run({ cache });
    expect(first.diagnostics).toContain("warning[");
    expect(second).toEqual({ ...first, stages: ["recall", "write", "remember"] });
  });

  it.each([
    [
      "a file that the description refers to",
      () => {
        writeFileSync(
          join(home, "shared.yaml"),
          `${createApi().shared}# changed
`,
        );
      },
    ],
    [
      "a file of the output",
      () => {
        writeFileSync(join(home, "sdk/types.ts"), "// by hand\n");
      },
    ],
    [
      "a file of the output that is gone",
      () => {
        rmSync(join(home, "sdk/client.ts"));
      },
    ],
    [
      "the cache itself",
      () => {
        rmSync(cache, { recursive: true });
      },
    ],
  ])("starts over when %s changes", async (_, change) => {
    write(createApi());
    const before = await run({ cache });
    change();
    const after = await run({ cache });
    expect(after.stages).toContain("normalize");
    expect(after.files["client.ts"]).toBe(before.files["client.ts"]);
    expect(after.files["types.ts"]).toBe(before.files["types.ts"]);
  });

  it("starts over with other settings", async () => {
    write(createApi());
    await run({ cache });
    const { stages, files } = await run({ cache, importExtension: ".ts" });
    expect(stages).toContain("normalize");
    expect(files["index.ts"]).toContain('"./client.ts"');
  });

  it("remembers nothing of a description with errors", async () => {
    write(createApi());
    await run({ cache });
    writeFileSync(
      join(home, "api.yaml"),
      "openapi: 3.1.0\npaths: { /a: { get: { responses: { 200: { $ref: '#/none' } } } } }\n",
    );
    const failed = [await run({ cache }), await run({ cache })];
    expect(failed[0]?.diagnostics).toContain("error[");
    expect(failed[1]).toEqual(failed[0]);
  });
});
