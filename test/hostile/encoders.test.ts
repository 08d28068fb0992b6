import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createWatchedGenerator } from "../sandbox/watched-generator.js";
import { buildMatrix } from "./build-matrix.js";
import { checkRow } from "./check-matrix.js";
import { weakenings, type Weakening } from "./weakened-encoders.js";

const folder = fileURLToPath(new URL("../../.cache/encoders", import.meta.url));

const rows = new Map(buildMatrix().map((row) => [row.payload, row]));

describe("an encoder that forgets", () => {
  it.each(weakenings)("$encoder: $rule, is noticed by the matrix", async (weakening) => {
    expect(await problemsOf(weakening)).not.toEqual([]);
  });
});

/** What the matrix finds wrong with the row of the payload when the encoder is as it should not be. */
async function problemsOf({ file, from, to, payload }: Weakening): Promise<readonly string[]> {
  const row = rows.get(payload);
  if (row === undefined) throw new Error(`no payload is named ${payload}`);
  const generator = await createWatchedGenerator(folder, (path, source) => {
    if (path !== file) return source;
    if (!source.includes(from)) throw new Error(`${file} has no ${from}`);
    return source.replace(from, () => to);
  });
  try {
    return (await checkRow(row, generator)).problems;
  } finally {
    await generator.close();
  }
}
