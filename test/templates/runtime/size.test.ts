import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

const fixture = fileURLToPath(new URL("./fixture/", import.meta.url));

async function bundledSize(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fixture, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).byteLength;
}

test.each([
  {
    face: "standalone function",
    limit: 6_000,
    source: `export { createCheckoutSession, createClient } from "./index.js";`,
  },
  {
    face: "class",
    limit: 9_000,
    source: `export { Flowglad } from "./index.js";`,
  },
])("a JSON POST with one API key bundles as $face to at most $limit bytes", async (bundle) => {
  const size = await bundledSize(bundle.source);
  console.log(`${bundle.face}: ${String(size)} of ${String(bundle.limit)} bytes (minified, gzip)`);
  expect(size).toBeLessThanOrEqual(bundle.limit);
});
