import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { HostileOutcome } from "./generate-hostile.js";

/** Inside the repository, so that the compiler and Node find `zod`. */
export const outcomesFolder = fileURLToPath(new URL("../../.cache/hostile/", import.meta.url));

/** Writes what was generated, a folder a document; gives their names. */
export function writeOutcomes(outcomes: readonly HostileOutcome[]): readonly string[] {
  rmSync(outcomesFolder, { recursive: true, force: true });
  return outcomes.flatMap(({ document, files }) => {
    if (files === undefined) return [];
    for (const { path, text } of files) {
      const target = `${outcomesFolder}${document.id}/${path}`;
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    return [document.id];
  });
}
