import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createProject } from "../support/command-line.js";
import { petsYaml } from "../support/pets.js";

const project = createProject({ "pets.yaml": petsYaml });
const argv = ["generate", "--input", "pets.yaml", "--output", "sdk"];

beforeAll(async () => {
  expect(await project.run(argv)).toMatchObject({ code: 0, stderr: "" });
});

afterAll(project.remove);

interface Manifest {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

function readManifest(): Manifest {
  return JSON.parse(project.read("sdk/manifest.json"));
}

describe("an output folder", () => {
  it("holds what the manifest lists, byte for byte, and the manifest", () => {
    const hashes = readManifest().files.map(({ path, sha256 }) => [path, sha256]);
    const paths = Object.keys(project.snapshot("sdk")).filter((path) => path !== "manifest.json");
    const written = paths.map((path) => [
      path,
      createHash("sha256")
        .update(project.read(`sdk/${path}`))
        .digest("hex"),
    ]);
    expect(new Map(written.map(([path, hash]) => [path, hash]))).toEqual(
      new Map(hashes.map(([path, hash]) => [path, hash])),
    );
  });

  it("is left alone by a second run, which says so", async () => {
    const before = project.snapshot("sdk");
    const { code, stdout } = await project.run(argv);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^nothing changed: \d+ files, /u);
    expect(project.snapshot("sdk")).toEqual(before);
  });

  it("loses the stale file that the manifest lists inside it, and no other", async () => {
    project.write("precious.ts", "export {};\n");
    project.write("sdk/stale.ts", "export {};\n");
    project.write("sdk/mine.ts", "export {};\n");
    const { files, ...rest } = readManifest();
    const stale = ["stale.ts", "../precious.ts"].map((path) => ({ path, sha256: "0".repeat(64) }));
    const listed = [...files, ...stale];
    project.write("sdk/manifest.json", JSON.stringify({ ...rest, files: listed }));
    const { code, stdout } = await project.run(argv);
    expect(code).toBe(0);
    expect(stdout).toContain("1 removed");
    const paths = Object.keys(project.snapshot("sdk"));
    expect(paths).not.toContain("stale.ts");
    expect(paths).toContain("mine.ts");
    expect(project.read("precious.ts")).toBe("export {};\n");
    expect(readManifest().files.map(({ path }) => path)).not.toContain("stale.ts");
  });

  it("that differs fails a check with the difference, and is left as it is", async () => {
    expect(await project.run(argv)).toMatchObject({ code: 0 });
    project.write(
      "sdk/types.ts",
      project.read("sdk/types.ts").replace("name: string", "name: any"),
    );
    const before = project.snapshot("sdk");
    const { code, stdout } = await project.run([...argv, "--check"]);
    expect(code).toBe(1);
    expect(stdout).toContain("changed: sdk/types.ts\n@@ ");
    expect(stdout).toContain("\n-  name: any;\n+  name: string;\n");
    expect(stdout).toMatch(/\nout of date: \d+ files \(1 changed\), /u);
    expect(project.snapshot("sdk")).toEqual(before);
  });
});
