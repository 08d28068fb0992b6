import { existsSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createProject, type Project, type Watching } from "../support/command-line.js";

const entry = (property: string): string => `
openapi: 3.1.0
info: { title: Watched, version: "1" }
paths:
  /a:
    get: { responses: { "200": { $ref: "shared.yaml#/Answer" } } }
components:
  schemas: { Entry: { type: object, properties: { ${property}: { type: string } } } }
`;

const shared = (property: string): string => `
Answer:
  description: ok
  content:
    application/json:
      schema: { type: object, properties: { ${property}: { type: string } } }
`;

const overlay = (property: string): string => `
overlay: 1.0.0
info: { title: Laid over, version: "1" }
actions:
  - target: $.components.schemas.Entry.properties
    update: { ${property}: { type: string } }
`;

const config = (name: string): string =>
  `export default { input: "api.yaml", output: "sdk", overlays: ["over.yaml"], openapi: false, client: { name: "${name}" } };`;

let project: Project;
let watching: Watching;

beforeEach(async () => {
  project = createProject({
    "api.yaml": entry("first"),
    "shared.yaml": shared("first"),
    "over.yaml": overlay("laid"),
    "clientwright.config.mjs": config("First"),
  });
  watching = project.watch(["--watch"]);
  await watching.runs(1);
});

afterEach(async () => {
  await watching.end();
  project.remove();
});

const seen = (path: string, text: string): boolean =>
  existsSync(join(project.folder, path)) && project.read(path).includes(text);

describe("watching", { timeout: 120_000 }, () => {
  it("generates again when any file is saved: the entry, what it refers to, an overlay, the configuration", async () => {
    expect(seen("sdk/types.ts", "first")).toBe(true);
    project.write("api.yaml", entry("second"));
    await watching.runs(2);
    expect(seen("sdk/types.ts", "second?: string")).toBe(true);
    project.write("shared.yaml", shared("third"));
    await watching.runs(3);
    expect(seen("sdk/types.ts", "third?: string")).toBe(true);
    project.write("over.yaml", overlay("fourth"));
    await watching.runs(4);
    expect(seen("sdk/types.ts", "fourth?: string")).toBe(true);
    project.write("clientwright.config.mjs", config("Fifth"));
    await watching.runs(5);
    expect(seen("sdk/client.ts", "class Fifth")).toBe(true);
  });

  it("shows errors and goes on", async () => {
    project.write("api.yaml", "openapi: 3.1.0\npaths: [");
    await watching.runs(2);
    expect(watching.output()).toContain("error[invalid-yaml]");
    project.write("clientwright.config.mjs", "export default {");
    await watching.runs(3);
    expect(watching.output()).toContain("error[config-not-loaded]");
    project.write("clientwright.config.mjs", config("First"));
    await watching.runs(4);
    project.write("api.yaml", entry("mended"));
    await watching.runs(5);
    expect(seen("sdk/types.ts", "mended?: string")).toBe(true);
  });

  it("sees a file that is saved by renaming, once for all that happens at once", async () => {
    for (const name of ["one", "two", "three"]) {
      writeFileSync(join(project.folder, "api.yaml.tmp"), entry(name));
      renameSync(join(project.folder, "api.yaml.tmp"), join(project.folder, "api.yaml"));
    }
    await watching.runs(2);
    expect(seen("sdk/types.ts", "three?: string")).toBe(true);
    project.write("api.yaml", entry("four"));
    await watching.runs(3);
    expect(seen("sdk/types.ts", "four?: string")).toBe(true);
  });

  it("ends well when the user interrupts it", async () => {
    expect(await watching.end()).toBe(0);
  });
});
