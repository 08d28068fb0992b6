import { spawnSync } from "node:child_process";
import { chmod, mkdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../generator/write/apply-changes.js";
import { createProject } from "./project.js";

const change = (path: string, after = "new\n") => ({ path, before: undefined, after });

/** Files that stand in each other's way, which shows only when the first is there. */
const unwritable = [change("new.ts"), change("new.ts/b.ts")];

/** A program that ends before its second text is written. */
const killedWrite = `
const { applyChanges } = await import(process.env.MODULE);
const last = { path: "b.ts", get after() { process.kill(process.pid, "SIGKILL"); for (;;); } };
const changed = [{ path: "a.ts", after: "new" }, last];
await applyChanges({ changed, unchanged: [], stale: [] }, process.env.OUTPUT);
`;

/** Every file of a project, with its text. */
async function readAll(project: Awaited<ReturnType<typeof createProject>>) {
  const paths = await project.list();
  const entries = await Promise.all(
    paths.map(async (path) => {
      const isFile = (await stat(join(project.root, path))).isFile();
      return [path, isFile ? await project.read(path) : ""] as const;
    }),
  );
  return Object.fromEntries(entries);
}

describe("a write that fails leaves the folder as it was", () => {
  it.each([
    ["before the first file", [change("in-the-way"), change("a.ts"), change("deep/new/b.ts")]],
    ["half-way", [change("a.ts"), change("deep/new/b.ts"), ...unwritable, change("c.ts")]],
    ["at the last file, when stale files are gone", [change("a.ts"), ...unwritable]],
  ])("%s", async (_, changed) => {
    const project = await createProject({
      "sdk/a.ts": "old\n",
      "sdk/stale.ts": "old\n",
      "sdk/operations/stale.ts": "old\n",
      "sdk/in-the-way/x": "mine",
    });
    const before = await readAll(project);
    const plan = { changed, unchanged: [], stale: ["stale.ts", "operations/stale.ts"] };
    await expect(applyChanges(plan, join(project.root, "sdk"))).rejects.toThrow();
    expect(await readAll(project)).toEqual(before);
  });

  it("when the folder was not there", async () => {
    const project = await createProject({ mine: "" });
    const plan = { changed: unwritable, unchanged: [], stale: [] };
    await expect(applyChanges(plan, join(project.root, "deep/sdk"))).rejects.toThrow();
    expect(await project.list()).toEqual(["mine"]);
  });

  it("when the disk is full", async () => {
    const project = await createProject({ "sdk/a.ts": "old\n", "sdk/b.ts": "old\n" });
    const full = {
      path: "b.ts",
      before: "old\n",
      // What a disk without room says when a text is written to it.
      get after(): string {
        throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      },
    };
    const plan = { changed: [change("a.ts"), full], unchanged: [], stale: [] };
    const before = await readAll(project);
    await expect(applyChanges(plan, join(project.root, "sdk"))).rejects.toThrow("no space");
    expect(await readAll(project)).toEqual(before);
  });

  it("when the process is killed while it writes", async () => {
    const project = await createProject({ "sdk/a.ts": "old\n", "sdk/b.ts": "old\n" });
    const before = await readAll(project);
    const module = new URL("../../generator/write/apply-changes.ts", import.meta.url).href;
    const killed = spawnSync(
      process.execPath,
      ["--import", import.meta.resolve("tsx"), "--input-type=module", "--eval", killedWrite],
      { env: { ...process.env, MODULE: module, OUTPUT: join(project.root, "sdk") } },
    );
    expect(killed.signal).toBe("SIGKILL");
    const after = Object.entries(await readAll(project));
    expect(after.length).toBeGreaterThan(Object.keys(before).length);
    const visible = after.filter(([path]) => !path.startsWith("sdk/.clientwright-"));
    expect(Object.fromEntries(visible)).toEqual(before);
    await project.write({ "a.ts": "new\n" });
    expect(await project.read("sdk/a.ts")).toBe("new\n");
  });

  it("when a symbolic link had to give way", async () => {
    const project = await createProject({ "outside.ts": "mine", "sdk/b.ts": "" });
    await symlink(join(project.root, "outside.ts"), join(project.root, "sdk/a.ts"));
    const plan = { changed: [change("a.ts"), ...unwritable], unchanged: [], stale: [] };
    await expect(applyChanges(plan, join(project.root, "sdk"))).rejects.toThrow();
    expect(await readFile(join(project.root, "sdk/a.ts"), "utf8")).toBe("mine");
    await writeFile(join(project.root, "outside.ts"), "still mine");
    expect(await project.read("sdk/a.ts")).toBe("still mine");
  });

  it("when the folder is a symbolic link, which stays one", async () => {
    const project = await createProject({
      "elsewhere/a.ts": "old\n",
      "elsewhere/b.ts": "",
    });
    await symlink(join(project.root, "elsewhere"), join(project.root, "sdk"));
    const plan = { changed: [change("a.ts"), ...unwritable], unchanged: [], stale: [] };
    await expect(applyChanges(plan, join(project.root, "sdk"))).rejects.toThrow();
    expect(await project.read("sdk/a.ts")).toBe("old\n");
    expect(await project.list()).toEqual(expect.arrayContaining(["sdk", "elsewhere/b.ts"]));
  });
});

it.skipIf(process.getuid?.() === 0)("a folder that may not be written is reported", async () => {
  const { root, write, list } = await createProject({ "sdk/a.ts": "old\n" });
  await chmod(join(root, "sdk"), 0o555);
  const { problems } = await write({ "a.ts": "new\n" });
  await chmod(join(root, "sdk"), 0o755);
  expect(problems).toEqual(["`sdk` cannot be written: permission denied"]);
  expect(await list()).toEqual(["sdk", "sdk/a.ts"]);
});

it("nothing is kept aside when all has been written", async () => {
  const { root, write, list, read } = await createProject({});
  await write({ "a.ts": "1\n", "old.ts": "1\n" });
  await mkdir(join(root, "sdk/mine"));
  await write({ "a.ts": "2\n", "b/c.ts": "2\n" });
  expect(await read("sdk/a.ts")).toBe("2\n");
  expect(await list()).toEqual([
    "sdk",
    "sdk/a.ts",
    "sdk/b",
    "sdk/b/c.ts",
    "sdk/manifest.json",
    "sdk/mine",
  ]);
});
