import { mkdir, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createProject } from "./project.js";

describe("writing", () => {
  it("makes the folder and everything in it", async () => {
    const { write, read, list } = await createProject();
    const { plan } = await write({ "index.ts": "1\n", "operations/pets.ts": "2\n" });
    expect(plan?.changed.map(({ path }) => path)).toEqual([
      "index.ts",
      "operations/pets.ts",
      "manifest.json",
    ]);
    expect(await list()).toEqual([
      "sdk",
      "sdk/index.ts",
      "sdk/manifest.json",
      "sdk/operations",
      "sdk/operations/pets.ts",
    ]);
    expect(await read("sdk/operations/pets.ts")).toBe("2\n");
  });

  it("does not touch files that are equal", async () => {
    const { root, write } = await createProject();
    await write({ "a.ts": "1\n", "b.ts": "1\n" });
    const past = new Date(2020, 0);
    await utimes(join(root, "sdk/a.ts"), past, past);
    const { plan } = await write({ "a.ts": "1\n", "b.ts": "2\n" });
    expect(plan?.unchanged).toEqual(["a.ts", "manifest.json"]);
    expect(plan?.changed).toEqual([{ path: "b.ts", before: "1\n", after: "2\n" }]);
    expect((await stat(join(root, "sdk/a.ts"))).mtime).toEqual(past);
  });

  it("a second time changes nothing", async () => {
    const { root, write } = await createProject();
    await write({ "a.ts": "1\n" });
    const before = await stat(join(root, "sdk"));
    const { plan } = await write({ "a.ts": "1\n" });
    expect(plan).toEqual({ changed: [], unchanged: ["a.ts", "manifest.json"], stale: [] });
    expect((await stat(join(root, "sdk"))).mtimeMs).toBe(before.mtimeMs);
  });

  it("removes what is no longer made, and the folders that this leaves empty", async () => {
    const { write, list } = await createProject();
    await write({ "a.ts": "1\n", "operations/deep/old.ts": "1\n" });
    const { plan } = await write({ "a.ts": "1\n" });
    expect(plan?.stale).toEqual(["operations/deep/old.ts"]);
    expect(await list()).toEqual(["sdk", "sdk/a.ts", "sdk/manifest.json"]);
  });

  it("keeps files that no manifest lists, and their folders", async () => {
    const { write, list } = await createProject({ "sdk/operations/mine.ts": "mine" });
    await write({ "operations/old.ts": "1\n" });
    await write({});
    expect(await list()).toEqual([
      "sdk",
      "sdk/manifest.json",
      "sdk/operations",
      "sdk/operations/mine.ts",
    ]);
  });

  it("replaces a file that was changed by hand", async () => {
    const { write, read } = await createProject({ "sdk/a.ts": "by hand" });
    await write({ "a.ts": "1\n" });
    expect(await read("sdk/a.ts")).toBe("1\n");
  });

  it("notices a difference in line ends alone", async () => {
    const { write, read } = await createProject({ "sdk/a.ts": "1\r\n" });
    await write({ "a.ts": "1\n" });
    expect(await read("sdk/a.ts")).toBe("1\n");
  });
});

describe("a previous manifest", () => {
  it.each([
    ["is no JSON", "{"],
    ["is a list", "[]"],
    ["lists no files", "{}"],
    ["lists no list", '{"files":{"path":"keep.ts"}}'],
    ["lists what are no paths", '{"files":[null,1,"keep.ts",{"path":5},{"path":""}]}'],
    ["leaves the folder", '{"files":[{"path":"../keep.ts"},{"path":"a/../../keep.ts"}]}'],
    ["names a folder", '{"files":[{"path":"folder"},{"path":"."},{"path":"folder/"}]}'],
    ["names a path of Windows", '{"files":[{"path":"..\\\\keep.ts"},{"path":"C:keep.ts"}]}'],
  ])("that %s removes nothing", async (_, manifest) => {
    const { write, list } = await createProject({
      "keep.ts": "",
      "sdk/keep.ts": "",
      "sdk/folder/keep.ts": "",
      "sdk/manifest.json": manifest,
    });
    const { plan } = await write({});
    expect(plan?.stale).toEqual([]);
    expect(await list()).toEqual(
      expect.arrayContaining(["keep.ts", "sdk/folder/keep.ts", "sdk/keep.ts"]),
    );
  });

  it("with an absolute path removes nothing", async () => {
    const { root, write, list } = await createProject({ "keep.ts": "" });
    await mkdir(join(root, "sdk"));
    await writeFile(
      join(root, "sdk/manifest.json"),
      JSON.stringify({ files: [{ path: join(root, "keep.ts") }] }),
    );
    await write({});
    expect(await list()).toContain("keep.ts");
  });

  it("does not reach through a symbolic link that leads outside", async () => {
    const { root, write, list } = await createProject({
      "outside/keep.ts": "",
      "sdk/manifest.json": '{"files":[{"path":"link/keep.ts"}]}',
    });
    await symlink(join(root, "outside"), join(root, "sdk/link"));
    expect((await write({})).plan?.stale).toEqual([]);
    expect(await list()).toContain("outside/keep.ts");
  });
});

describe("an obstacle", () => {
  it("such as a link out of the folder is reported, and nothing is written", async () => {
    const { root, write, list } = await createProject({ "outside/a.ts": "", "sdk/b.ts": "" });
    await symlink(join(root, "outside"), join(root, "sdk/link"));
    const { plan, problems } = await write({ "a.ts": "1\n", "link/a.ts": "1\n" });
    expect(plan).toBeUndefined();
    expect(problems).toEqual([
      "`sdk/link/a.ts` cannot be written: a symbolic link leads out of the output folder",
    ]);
    expect(await list()).not.toContain("sdk/a.ts");
  });

  it("such as a folder in the place of a file is reported", async () => {
    const { write } = await createProject({ "sdk/a.ts/b": "" });
    const { problems } = await write({ "a.ts": "1\n" });
    expect(problems).toEqual(["`sdk/a.ts` cannot be written: it is a folder"]);
  });

  it("such as a file in the place of a folder is reported", async () => {
    const { write } = await createProject({ "sdk/a": "" });
    const { problems } = await write({ "a/b.ts": "1\n" });
    expect(problems).toEqual([
      "`sdk/a/b.ts` cannot be written: a file is where its folder has to be",
    ]);
  });

  it("such as a link in the place of a file is replaced, not written through", async () => {
    const { root, write, read } = await createProject({ "outside.ts": "mine", "sdk/b.ts": "" });
    await symlink(join(root, "outside.ts"), join(root, "sdk/a.ts"));
    await write({ "a.ts": "1\n" });
    expect(await read("outside.ts")).toBe("mine");
    expect(await read("sdk/a.ts")).toBe("1\n");
  });
});

describe("an output folder", () => {
  it.each([
    ["is the project", ".", [], "the output folder `.` holds the project itself"],
    ["holds the project", "..", [], "the output folder `..` holds the project itself"],
    [
      "holds the description",
      "spec",
      ["spec/a.yaml"],
      "the output folder `spec` holds `spec/a.yaml`",
    ],
    ["is a file", "file", [], "the output `file` is a file"],
    ["is in a file", "file/sdk", [], "`file/sdk` cannot be written: a part of the path is a file"],
    [
      "is the project by another name",
      "link",
      [],
      "the output folder `link` holds the project itself",
    ],
  ])("that %s is refused", async (_, output, sources, problem) => {
    const { root, write, list } = await createProject({ "spec/a.yaml": "", file: "" });
    await symlink(root, join(root, "link"));
    const before = await list();
    expect(await write({ "a.ts": "" }, { output, sources })).toEqual({
      plan: undefined,
      problems: [problem],
    });
    expect(await list()).toEqual(before);
  });

  it("may be beside the project, or be a symbolic link to where it is", async () => {
    const { root, write, read } = await createProject({ "spec/a.yaml": "", "elsewhere/b": "" });
    await symlink(join(root, "elsewhere"), join(root, "sdk"));
    const { problems } = await write({ "x/a.ts": "1\n" }, { sources: ["spec/a.yaml"] });
    expect(problems).toEqual([]);
    expect(await read("elsewhere/x/a.ts")).toBe("1\n");
  });
});

describe("a check", () => {
  it("writes nothing and tells what is missing, changed and stale", async () => {
    const { write, list, read } = await createProject();
    await write({ "a.ts": "1\n", "old.ts": "1\n" });
    const before = await list();
    const { plan } = await write({ "a.ts": "2\n", "new.ts": "1\n" }, { mode: "check" });
    expect(plan).toMatchObject({
      changed: [
        { path: "a.ts", before: "1\n", after: "2\n" },
        { path: "new.ts", before: undefined, after: "1\n" },
        { path: "manifest.json" },
      ],
      stale: ["old.ts"],
    });
    expect(await list()).toEqual(before);
    expect(await read("sdk/a.ts")).toBe("1\n");
  });

  it("does not make the folder", async () => {
    const { write, list } = await createProject();
    await write({ "a.ts": "1\n" }, { mode: "check" });
    expect(await list()).toEqual([]);
  });
});
