import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createProject } from "./project.js";

describe("a write that was ended half-way", () => {
  it("by a crash is cleaned up after by a later run", async () => {
    const { root, write, list } = await createProject({
      "sdk/.clientwright-old/0": "",
      "sdk/.clientwright-new/0": "",
    });
    const past = new Date(2020, 0);
    await utimes(join(root, "sdk/.clientwright-old"), past, past);
    await write({});
    expect(await list()).toEqual([
      "sdk",
      "sdk/.clientwright-new",
      "sdk/.clientwright-new/0",
      "sdk/manifest.json",
    ]);
  });
});
