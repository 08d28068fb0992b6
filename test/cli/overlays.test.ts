import { describe, expect, it } from "vitest";
import { createProject, description } from "./project.js";

const overlay = `overlay: 1.1.0
info: { title: For the SDK, version: "1" }
actions:
  - target: $.paths['/pets'].get.operationId
    update: findPets
`;

describe("an overlay", () => {
  it("changes what is generated, and the manifest tells of it", async () => {
    const project = await createProject({ "spec.yaml": description, "sdk.overlay.yaml": overlay });
    const argv = ["--input", "spec.yaml", "--output", "sdk", "--overlay", "sdk.overlay.yaml"];
    expect((await project.run(...argv)).code).toBe(0);
    const manifest = JSON.parse(await project.read("sdk/manifest.json")) as {
      readonly source: Readonly<Record<string, unknown>>;
      readonly operations: unknown;
    };
    expect(manifest.operations).toMatchObject([{ function: "findPets" }]);
    expect(manifest.source).toMatchObject({
      path: "spec.yaml",
      overlays: [{ path: "sdk.overlay.yaml", sha256: expect.stringMatching(/^[\da-f]{64}$/u) }],
    });
  });

  it("shows the mistakes that it brings on its own lines", async () => {
    const wrong = overlay.replace(
      "findPets",
      "findPets\n  - target: $.paths\n    update: {/x: {get: {responses: []}}}",
    );
    const project = await createProject({
      "spec.yaml": description,
      "a.yaml": overlay,
      "b.yaml": wrong,
    });
    const config = `export default { input: "spec.yaml", overlays: ["a.yaml", "b.yaml"] };`;
    await project.write("clientwright.config.ts", config);
    const { code, stderr } = await project.run("lint");
    expect(code).toBe(1);
    expect(stderr).toContain("b.yaml:7:36   #/actions/1/update/~1x/get/responses\n");
  });

  it("is never overwritten by the output", async () => {
    const project = await createProject({ "spec.yaml": description, "o.yaml": overlay });
    await project.makeFolder("sdk");
    await project.write("sdk/o.yaml", overlay);
    const argv = ["--input", "spec.yaml", "--output", "sdk", "--overlay", "sdk/o.yaml"];
    const { code, stderr } = await project.run(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain("the output folder `sdk` holds `sdk/o.yaml`");
  });
});
