import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { build } from "esbuild";
import { outcomesFolder } from "./write-outcomes.js";

/** The global that every payload of the hostile documents sets. */
const canary = "__pwned";

/**
 * Imports each output in a Node of its own, calls every function without arguments and builds every validator. Gives a
 * line for each output that cannot be imported, or that ran a payload.
 */
export async function runOutcomes(names: readonly string[]): Promise<readonly string[]> {
  const outdir = `${outcomesFolder}.modules`;
  await build({
    entryPoints: Object.fromEntries(
      names.map((name) => [name, `${outcomesFolder}${name}/index.ts`]),
    ),
    outdir,
    bundle: true,
    external: ["zod"],
    format: "esm",
    target: "es2022",
    logLevel: "silent",
  });
  writeFileSync(`${outdir}/package.json`, `{ "type": "module" }`);
  writeFileSync(`${outdir}/run-all.mjs`, runner);
  const input = JSON.stringify(names);
  const text = execFileSync(process.execPath, [`${outdir}/run-all.mjs`], {
    input,
    encoding: "utf8",
  });
  return text.split("\n").filter((line) => line !== "");
}

/** What a call throws or rejects with is no matter here: nothing is configured, and nothing may be sent. */
const runner = `
import { text } from "node:stream/consumers";
process.on("unhandledRejection", () => undefined);
globalThis.fetch = () => Promise.reject(new TypeError("no network"));
for (const name of JSON.parse(await text(process.stdin))) {
  try {
    const exports = await import("./" + name + ".js");
    for (const [key, value] of Object.entries(exports)) {
      try {
        if (key.endsWith("Schema")) value.safeParse({});
        else if (typeof value === "function") value({});
      } catch {}
    }
  } catch (error) {
    console.log(name + " cannot be imported: " + String(error));
  }
  if (globalThis.${canary} !== undefined) console.log(name + " ran text of the description");
  delete globalThis.${canary};
}
`;
