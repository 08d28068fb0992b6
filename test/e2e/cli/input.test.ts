import { afterAll, describe, expect, it } from "vitest";
import { createProject } from "../support/command-line.js";
import { startServer, text } from "../support/loopback-server.js";
import { petsJson30, petsYaml } from "../support/pets.js";

const project = createProject({ "pets.yaml": petsYaml, "pets.json": petsJson30 });

afterAll(project.remove);

/** What the program wrote, without the manifest, which says where it came from. */
function generatedModules(output: string): Readonly<Record<string, string>> {
  const paths = Object.keys(project.snapshot(output)).filter((path) => path.endsWith(".ts"));
  return Object.fromEntries(paths.map((path) => [path, project.read(`${output}/${path}`)]));
}

function sourceOf(output: string): unknown {
  const manifest: { readonly source?: unknown } = JSON.parse(
    project.read(`${output}/manifest.json`),
  );
  return manifest.source;
}

describe("the program", () => {
  it("generates the same SDK from a file, standard input or a URL, from YAML or JSON", async () => {
    const yaml = await startServer(text(200, "application/yaml", petsYaml));
    const runs = await Promise.all([
      project.run(["generate", "--input", "pets.yaml", "--output", "file31"]),
      project.run(["generate", "--input", `${yaml.url}/v1/openapi`, "--output", "url31"]),
      project.run(["generate", "--input", "pets.json", "--output", "file30"]),
      project.run(["generate", "--input", "-", "--output", "stdin30"], petsJson30),
    ]);
    for (const run of runs) {
      expect(run).toMatchObject({ code: 0, stderr: "" });
      expect(run.stdout).toMatch(/^generated: \d+ files \(.*\), 1 operation, 1 schema in /u);
    }
    expect(sourceOf("file31")).toMatchObject({ path: "pets.yaml", openapi: "3.1.0" });
    expect(sourceOf("url31")).toMatchObject({ path: `${yaml.url}/v1/openapi`, openapi: "3.1.0" });
    expect(sourceOf("file30")).toMatchObject({ path: "pets.json", openapi: "3.0.3" });
    expect(sourceOf("stdin30")).toMatchObject({ path: "-", openapi: "3.0.3" });
    const modules = generatedModules("file31");
    expect(modules["types.ts"]).toContain("age?: number | null | undefined;");
    for (const other of ["url31", "file30", "stdin30"]) {
      expect(generatedModules(other)).toEqual(modules);
    }
  });
});
