import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { rollup } from "rollup";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createProject } from "./support/command-line.js";

const repository = join(import.meta.dirname, "../..");
const generated = join(repository, "generated");

/** Bundles a line of a consumer's code, without zod itself; every module counts as having side effects. */
type Bundle = (line: string) => Promise<string>;

const bundlers: Readonly<Record<"esbuild" | "rollup", Bundle>> = {
  async esbuild(line) {
    const { outputFiles } = await build({
      stdin: { contents: line, resolveDir: generated, loader: "ts" },
      bundle: true,
      format: "esm",
      external: ["zod", "zod/*"],
      write: false,
    });
    return outputFiles[0]?.text ?? "";
  },
  async rollup(line) {
    const bundle = await rollup({
      input: "entry",
      external: /^zod/u,
      onwarn: () => undefined,
      plugins: [
        {
          name: "typescript",
          resolveId: (path, importer) =>
            path.startsWith(".")
              ? join(importer === "entry" ? generated : join(importer ?? "", ".."), path).replace(
                  /\.js$/u,
                  ".ts",
                )
              : path,
          load: async (path) =>
            path === "entry"
              ? line
              : (await transform(await readFile(path, "utf8"), { loader: "ts", format: "esm" }))
                  .code,
        },
      ],
    });
    const { output } = await bundle.generate({ format: "esm" });
    return output[0].code;
  },
};

/** What is left of a bundle beside the imports of zod, which a bundler cannot judge. */
function ownCode(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/^(?:import .*;|\/\/.*|)$/u.test(line))
    .join("\n");
}

describe.each(Object.entries(bundlers))("bundled by %s", (_name, bundle) => {
  test("what is imported and not used leaves nothing", async () => {
    expect(ownCode(await bundle('import "./index.js";'))).toBe("");
  });

  test("one validator brings what it refers to, and no other", async () => {
    const text = await bundle('export { BillingAddressSchema } from "./index.js";');
    expect(text).toContain("postal_code");
    expect(text).not.toContain("priceId");
    expect(text).not.toContain("fetch");
  });

  test("one operation brings the checks of its request and its responses, and no zod", async () => {
    const text = await bundle('export { createCheckoutSession } from "./index.js";');
    expect(text).toContain("priceSlug");
    expect(text).not.toContain("class Flowglad ");
    // Where zod is not bundled, its import stays; the sizes below tell of zod itself.
    expect(ownCode(text)).not.toMatch(/lazySchema|strictObject/u);
  });
});

describe("one operation with the validation of its request and its responses", () => {
  const project = createProject({ "package.json": '{ "type": "module" }' });
  afterAll(project.remove);

  beforeAll(async () => {
    const config = join(repository, "clientwright.config.ts");
    const output = join(project.folder, "mini");
    const argv = ["--config", config, "--output", output, "--validators", "zod/mini"];
    expect(await project.run(argv)).toMatchObject({ code: 0, stderr: "" });
  });

  test.each([
    { library: "zod", folder: () => generated, limit: 11_950 },
    { library: "zod/mini", folder: () => join(project.folder, "mini"), limit: 11_950 },
  ])("bundles with $library to at most $limit bytes", async ({ library, folder, limit }) => {
    const { outputFiles } = await build({
      stdin: {
        contents: 'export { createCheckoutSession, createClient } from "./index.js";',
        resolveDir: folder(),
        loader: "ts",
      },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      target: "es2022",
      nodePaths: [join(repository, "node_modules")],
      write: false,
    });
    const size = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).byteLength;
    console.log(`${library}: ${String(size)} of ${String(limit)} bytes (minified, gzip)`);
    expect(size).toBeLessThanOrEqual(limit);
  });
});
