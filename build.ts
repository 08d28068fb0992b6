import { rm } from "node:fs/promises";
import { build } from "esbuild";

/**
 * Makes `dist/`: a file for what a run always needs and one for each part that it may not need, since hundreds of modules take a
 * fifth of a short run to load. Types come from the compiler.
 */
await rm("dist", { recursive: true, force: true });
await build({
  entryPoints: [
    "generator/cli.ts",
    "generator/index.ts",
    // Threads start with these; `generator/installation.ts` finds them by their paths.
    "generator/format/prettier-worker.ts",
    "generator/emit/openapi/openapi-worker.ts",
  ],
  outbase: ".",
  outdir: "dist",
  entryNames: "[dir]/[name]",
  chunkNames: "generator/parts/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  logLevel: "warning",
});
