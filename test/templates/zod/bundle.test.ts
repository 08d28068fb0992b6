import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../../templates/zod/", import.meta.url));

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

const modules = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".ts"),
);

describe("the runtime of validators", () => {
  test.each(modules)("%s leaves nothing behind where it is not used", async (path) => {
    const text = await bundle(`import "./${path.replaceAll("\\", "/").replace(/\.ts$/u, ".js")}";`);
    // What remains of zod itself is all that a bare import of zod leaves.
    expect(text.length).toBeLessThanOrEqual((await bundle(`import "zod";`)).length);
  });

  test("adds little to what zod itself brings into a bundle", async () => {
    const text = await bundle(`
      import * as z from "zod";
      import { lazySchema } from "./lazy-schema.js";
      import { openObject } from "./open-object.js";
      import { taggedUnion } from "./tagged-union.js";
      export const Schema = /* @__PURE__ */ lazySchema(() => taggedUnion("a", [openObject({ a: z.literal("b") })]));
    `);
    expect(gzipSync(text).length).toBeLessThan(28 * 1024);
  });
});
