import { chmod, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createPacks } from "../../generator/cache/pack.js";
import { openStore } from "../../generator/cache/store.js";

const folders: string[] = [];
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "clientwright-cache-"));
  folders.push(folder);
});

afterAll(async () => {
  for (const path of folders) await rm(path, { recursive: true, force: true });
});

const bytes = (text: string): Uint8Array => Buffer.from(text);
const text = (content: Uint8Array | undefined): string | undefined =>
  content === undefined ? undefined : Buffer.from(content).toString();

async function damage(change: (file: Buffer) => Buffer): Promise<void> {
  for (const name of await readdir(folder)) {
    await writeFile(join(folder, name), change(await readFile(join(folder, name))));
  }
}

describe("a store", () => {
  it("gives back what was written, to another run as well", async () => {
    await openStore({ folder: join(folder, "new") }).write("a", bytes("one"));
    const store = openStore({ folder: join(folder, "new") });
    expect(text(await store.read("a"))).toBe("one");
    await store.write("a", bytes("two"));
    expect(text(await store.read("a"))).toBe("two");
    expect(await store.read("b")).toBeUndefined();
  });

  it.each([
    [
      "a byte that is not as it was",
      (file: Buffer) => Buffer.from(file).fill("x", file.length - 1),
    ],
    ["an end that is missing", (file: Buffer) => file.subarray(0, file.length - 1)],
    ["nothing in it", () => Buffer.alloc(0)],
    ["another hash", (file: Buffer) => Buffer.from(file).fill("0", 0, 1)],
  ])("ignores a file with %s", async (_, change) => {
    const store = openStore({ folder });
    await store.write("a", bytes("a content of some length"));
    await damage(change);
    expect(await store.read("a")).toBeUndefined();
    await store.write("a", bytes("again"));
    expect(text(await store.read("a"))).toBe("again");
  });

  it("may be deleted at any time", async () => {
    const store = openStore({ folder });
    await store.write("a", bytes("one"));
    await rm(folder, { recursive: true });
    expect(await store.read("a")).toBeUndefined();
    await store.sweep();
    await store.write("a", bytes("two"));
    expect(text(await store.read("a"))).toBe("two");
  });

  it("is whole whoever writes and reads at the same time", async () => {
    const contents = Array.from({ length: 8 }, (_, index) => String(index).repeat(200_000));
    const stores = contents.map(() => openStore({ folder }));
    const seen: (string | undefined)[] = [];
    await Promise.all(
      stores.flatMap((store, index) => [
        store.write("a", bytes(contents[index] ?? "")),
        store.read("a").then((content) => seen.push(text(content))),
      ]),
    );
    seen.push(text(await stores[0]?.read("a")));
    expect(contents).toContain(seen.at(-1));
    // A reader may open a file between the moments that it takes to look, but never sees a part.
    for (const content of seen) if (content !== undefined) expect(contents).toContain(content);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it("costs a run nothing but time where the folder cannot be written", async () => {
    const file = join(folder, "file");
    await writeFile(file, "in the way");
    const store = openStore({ folder: join(file, "cache") });
    await store.write("a", bytes("one"));
    await store.sweep();
    expect(await store.read("a")).toBeUndefined();
    await chmod(file, 0o600);
  });

  it("lets go of what was used longest ago, and of what a killed run left", async () => {
    const store = openStore({ folder, maxBytes: 1_000 });
    for (const name of ["old", "older", "new"]) await store.write(name, bytes("x".repeat(400)));
    await writeFile(join(folder, "killed.1-1.tmp"), "half");
    const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    await utimes(join(folder, "old.bin"), ago(2), ago(2));
    await utimes(join(folder, "older.bin"), ago(3), ago(3));
    await utimes(join(folder, "killed.1-1.tmp"), ago(4), ago(4));
    expect(await store.read("older")).toBeDefined();
    await store.sweep();
    expect((await readdir(folder)).sort()).toEqual(["new.bin", "older.bin"]);
  });
});

describe("a pack", () => {
  const open = (fingerprint = "1") =>
    createPacks({ store: openStore({ folder }), project: "/sdk", fingerprint });

  it("knows what the last run asked for, and nothing older", async () => {
    const first = open();
    const pack = await first.open<string>("texts");
    pack.set("a", "1");
    pack.set("b", "2");
    await first.save();
    const second = open();
    expect((await second.open<string>("texts")).get("a")).toBe("1");
    await second.save();
    const third = await open().open<string>("texts");
    expect([third.get("a"), third.get("b")]).toEqual(["1", undefined]);
  });

  it("keeps values as they were: maps, integers of any size, members called `__proto__`", async () => {
    const value = { map: new Map([["a", 1n << 70n]]), ...JSON.parse('{"__proto__":{"x":1}}') };
    const packs = open();
    (await packs.open("values")).set("a", value);
    await packs.save();
    const read = (await open().open<typeof value>("values")).get("a");
    expect(read).toEqual(value);
    expect(Object.hasOwn(read ?? {}, "__proto__")).toBe(true);
  });

  it("is empty for another generator", async () => {
    const packs = open();
    (await packs.open("texts")).set("a", "1");
    await packs.save();
    expect((await open("2").open("texts")).get("a")).toBeUndefined();
  });
});
