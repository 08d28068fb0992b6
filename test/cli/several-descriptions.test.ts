import { describe, expect, it } from "vitest";
import { createProject, description } from "./project.js";

const config = `export default [
  { name: "pets", input: "pets.yaml", output: "sdk/pets" },
  { input: "dogs.yaml", output: "sdk/dogs", severities: { "unknown-field": "off" } },
];`;

async function createTwo(dogs = description.replaceAll("Pets", "Dogs")) {
  return await createProject({
    "clientwright.config.ts": config,
    "pets.yaml": description,
    "dogs.yaml": dogs,
  });
}

const broken = description.replace('"200"', '"200": { $ref: "#/nothing" }\n        "201"');

describe("several descriptions", () => {
  it("are generated each into its own folder, with a line for each", async () => {
    const project = await createTwo();
    const { code, stdout } = await project.run("generate");
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^pets: generated: \d+ files .*\npets: validators: .*\ndogs\.yaml: generated: .*\ndogs\.yaml: validators: .*\n2 descriptions in [\d.]+ s\n$/u,
    );
    expect(await project.list("sdk")).toEqual(["dogs", "pets"]);
    expect(await project.list("sdk/dogs")).toEqual(await project.list("sdk/pets"));
    const again = await project.run("--only", "pets");
    expect(again.stdout).toMatch(/^nothing changed: .* in [\d.]+ s\n/u);
  });

  it("are none of them written when one has an error, or cannot be written", async () => {
    const project = await createTwo(broken);
    const { code, stdout, stderr } = await project.run("generate");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^not generated: 1 error in /u);
    expect(stderr).toContain("dogs.yaml:8:24");
    expect(await project.list()).not.toContain("sdk");

    await project.write("dogs.yaml", description);
    await project.makeFolder("sdk");
    await project.write("sdk/dogs", "a file");
    const blocked = await project.run("generate");
    expect(blocked.code).toBe(2);
    expect(blocked.stderr).toContain("the output `sdk/dogs` is a file");
    expect(await project.list("sdk")).toEqual(["dogs"]);
  });

  it("are generated one without the other by `--only`", async () => {
    const project = await createTwo(broken);
    expect((await project.run("--only", "pets")).code).toBe(0);
    expect(await project.list("sdk")).toEqual(["pets"]);
    const wrong = await project.run("--only", "pet");
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("did you mean `pets`?");
  });

  it("are checked together", async () => {
    const project = await createTwo();
    await project.run("generate");
    expect(await project.run("--check")).toMatchObject({ code: 0 });
    await project.write("sdk/dogs/types.ts", "");
    const { code, stdout } = await project.run("--check", "--reporter", "json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { code: "output-outdated", file: "sdk/dogs/types.ts" },
    ]);
  });

  it("are linted all, with the severities of each, in one report", async () => {
    const odd = description.replace("paths:", "odd: 1\npaths:");
    const project = await createTwo(odd);
    await project.write("pets.yaml", odd);
    const text = await project.run("lint");
    expect(text.code).toBe(0);
    expect(text.stdout).toMatch(
      /^pets: fine: 1 warning, 1 operation.*\ndogs\.yaml: fine: no problems, .*\n2 descriptions in /u,
    );
    const json = await project.run("lint", "--reporter", "json", "--fail-on-warnings");
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject([{ file: "pets.yaml", severity: "warning" }]);
    await project.write("pets.yaml", broken);
    const github = await project.run("lint", "--reporter", "github");
    expect(github.code).toBe(1);
    expect(github.stdout).toContain("::error file=pets.yaml,line=8");
    expect(github.stderr).toMatch(/^pets: refused: 1 error\ndogs\.yaml: fine: /u);
  });

  it("never have an output that holds what another is made from", async () => {
    const project = await createTwo();
    await project.makeFolder("sdk/pets");
    await project.write("sdk/pets/dogs.yaml", description);
    await project.write(
      "clientwright.config.ts",
      config.replace("dogs.yaml", "sdk/pets/dogs.yaml"),
    );
    const { code, stderr } = await project.run("generate");
    expect(code).toBe(2);
    expect(stderr).toContain("the output folder `sdk/pets` holds `sdk/pets/dogs.yaml`");
  });
});
