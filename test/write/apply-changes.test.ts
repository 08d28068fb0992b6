import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../generator/write/apply-changes.js";
import { createProject } from "./project.js";

describe("a write that fails half-way", () => {
  it("leaves nothing aside, and every file whole", async () => {
    const { root, read, list } = await createProject({ "sdk/a.ts": "1\n", "sdk/in-the-way/x": "" });
    const changed = ["a.ts", "in-the-way", "c.ts"].map((path) => ({
      path,
      before: undefined,
      after: "2\n",
    }));
    const plan = { changed, unchanged: [], stale: [] };
    await expect(applyChanges(plan, join(root, "sdk"))).rejects.toThrow("EISDIR");
    expect(await list()).toEqual(["sdk", "sdk/a.ts", "sdk/in-the-way", "sdk/in-the-way/x"]);
    expect(await read("sdk/a.ts")).toBe("2\n");
  });

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
