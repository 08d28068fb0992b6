import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const repository = join(import.meta.dirname, "../..");
const project = mkdtempSync(join(tmpdir(), "clientwright-package-"));
const installed = join(project, "node_modules/clientwright");

/** Runs a program in the project; its output, or an error that has it. */
function run(program: string, argv: readonly string[], cwd = project): string {
  return execFileSync(program, argv, { cwd, encoding: "utf8", stdio: "pipe" });
}

function generate(argv: readonly string[] = [], cwd = project): string {
  return run(process.execPath, [join(installed, "dist/generator/cli.js"), ...argv], cwd);
}

function readFiles(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const texts = paths.filter((path) => /\.\w+$/u.test(path));
  return Object.fromEntries(texts.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

beforeAll(() => {
  const npm = process.env.npm_execpath;
  const pack = ["pack", "--pack-destination", project];
  if (npm === undefined) run("npm", pack, repository);
  else run(process.execPath, [npm, ...pack], repository);
  const archive = readdirSync(project).find((name) => name.endsWith(".tgz")) ?? "";
  mkdirSync(installed, { recursive: true });
  run("tar", ["-xzf", archive, "-C", "node_modules/clientwright", "--strip-components=1"]);
  symlinkSync(join(repository, "node_modules"), join(installed, "node_modules"), "junction");
  cpSync(join(repository, "spec"), join(project, "spec"), { recursive: true });
  const config = readFileSync(join(repository, "clientwright.config.ts"), "utf8");
  writeFileSync(
    join(project, "clientwright.config.ts"),
    config.replace('"./generator/index.js"', '"clientwright"'),
  );
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe("the package as it is published", () => {
  it("generates what the sources generate, and knows that it has", () => {
    generate();
    expect(readFiles(join(project, "generated"))).toEqual(readFiles(join(repository, "generated")));
    expect(generate()).toContain("nothing changed");
  });

  it("finds the modules that threads start with", () => {
    const schema = {
      description: "Long enough to keep a thread busy. ".repeat(20),
      type: "object",
      properties: { name: { type: "string" } },
    };
    const names = Array.from({ length: 500 }, (_, index) => `Model${String(index)}`);
    const description = {
      openapi: "3.1.0",
      info: { title: "Many schemas", version: "1" },
      paths: {},
      components: { schemas: Object.fromEntries(names.map((name) => [name, schema])) },
    };
    const folder = join(project, "many");
    mkdirSync(folder);
    writeFileSync(join(folder, "many.json"), JSON.stringify(description));
    generate(["generate", "--input", "many.json", "--output", "sdk", "--no-cache"], folder);
    const texts = ["types.ts", "openapi.ts"].map((path) =>
      readFileSync(join(folder, "sdk", path), "utf8"),
    );
    expect(texts[0]).toContain("export interface Model499 {\n");
    expect(texts[1]).toContain("Model499: {\n");
  });

  it("declares the types of a configuration, and nothing that is not there", () => {
    const config = readFileSync(join(installed, "dist/generator/index.d.ts"), "utf8");
    const declared = [...config.matchAll(/from "\.\/([\w/-]+)\.js"/gu)].map(([, path]) => path);
    expect(declared).toContain("config");
    const missing = declared.filter(
      (path) => !existsSync(join(installed, `dist/generator/${path ?? ""}.d.ts`)),
    );
    expect(missing).toEqual([]);
  });

  it("holds no sources of the generator and no tests", () => {
    const folders = readdirSync(installed).filter((name) => name !== "node_modules");
    expect(folders.sort()).toEqual([
      "LICENSE",
      "README.md",
      "dist",
      "docs",
      "package.json",
      "templates",
    ]);
  });
});
