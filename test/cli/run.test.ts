import { Writable } from "node:stream";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { run } from "../../generator/cli/run.js";

const root = join(import.meta.dirname, "../..");

const description = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: Pets.
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Pet" } }
components:
  schemas:
    Pet: { type: object, properties: { name: { type: string } }, required: [name] }
`;

const both = ["--input", "spec.yaml", "--output", "sdk"];

interface World {
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly fetch?: typeof globalThis.fetch;
}

/** A project of its own, in which the command line can be run. */
async function createProject({ files = { "spec.yaml": description }, ...world }: World = {}) {
  const cwd = await mkdtemp(join(tmpdir(), "clientwright-"));
  onTestFinished(() => rm(cwd, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) await writeFile(join(cwd, path), text);
  const read = (path: string) => readFile(join(cwd, path), "utf8");
  const list = async () => (await readdir(cwd)).sort();
  return { cwd, read, list, run: (...argv: readonly string[]) => runIn(cwd, argv, world) };
}

async function runIn(
  cwd: string,
  argv: readonly string[],
  { stdin = "", env = {}, fetch }: World,
  stdout?: Writable,
) {
  const output = { stdout: "", stderr: "" };
  const collect = (name: "stdout" | "stderr") =>
    new Writable({
      write: (chunk, _, done) => {
        output[name] += String(chunk);
        done();
      },
    });
  const code = await run(argv, {
    stdin: chunks(stdin),
    stdout: stdout ?? collect("stdout"),
    stderr: collect("stderr"),
    env: { XDG_CACHE_HOME: join(tmpdir(), "clientwright-caches"), ...env },
    cwd,
    fetch: fetch ?? (() => Promise.reject(new TypeError("no network here"))),
  });
  return { code, ...output };
}

async function* chunks(text: string) {
  await Promise.resolve();
  yield new TextEncoder().encode(text.slice(0, 10));
  yield new TextEncoder().encode(text.slice(10));
}

describe("linting", () => {
  it("needs no output folder, writes nothing and says what it has read", async () => {
    const { run, list } = await createProject();
    const { code, stdout, stderr } = await run("lint", "--input", "spec.yaml");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^fine: no problems, 1 operation, 2 schemas in \d+\.\d s\n$/u);
    expect(await list()).toEqual(["spec.yaml"]);
  });

  it("refuses what generating would refuse", async () => {
    const { run } = await createProject({
      files: { "spec.yaml": description.replace("schemas/Pet", "schemas/Pett") },
    });
    const { code, stdout } = await run("lint", "--input", "spec.yaml", "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ code: "ref-not-found", line: 12 }]);
  });

  it("shows what normalizing finds too", async () => {
    const { run } = await createProject({
      files: { "spec.yaml": description.replaceAll("Pet", "Record") },
    });
    const { code, stderr } = await run("lint", "--input", "spec.yaml");
    expect(stderr).toContain("info[name-adjusted]");
    expect(code).toBe(0);
  });
});

describe("filters", () => {
  it("leave out operations and what only they need", async () => {
    const more = description.replace(
      "components:",
      "  /debug: { get: { operationId: debug, responses: { default: { description: ok } } } }\ncomponents:",
    );
    const { run, read } = await createProject({ files: { "spec.yaml": more } });
    expect(await run(...both, "--include", "id:debug")).toMatchObject({ code: 0, stderr: "" });
    expect(await read("sdk/types.ts")).not.toContain("Pet");
    expect(await read("sdk/openapi.ts")).not.toContain("Pet");
    expect(await read("sdk/manifest.json")).not.toContain("listPets");
    const { code, stderr } = await run(...both, "--include", "id:debgu");
    expect(code).toBe(2);
    expect(stderr).toContain("did you mean `id:debug`?");
  });
});

describe("severities", () => {
  const widened = description.replace("type: string }", "type: string, nullable: true }");
  const repeated = description.replace(
    "components:",
    `  /pets/{a}: { get: { operationId: byA, parameters: [{ $ref: "#/components/parameters/a" }], responses: {} } }
  /pets/{b}: { get: { operationId: byB, parameters: [{ $ref: "#/components/parameters/b" }], responses: {} } }
components:
  parameters:
    a: { name: a, in: path, required: true, schema: { type: string } }
    b: { name: b, in: path, required: true, schema: { type: string } }`,
  );
  const withSeverities = (text: string, severities: unknown) =>
    createProject({
      files: {
        "spec.yaml": text,
        "clientwright.config.ts": `export default ${JSON.stringify({ input: "spec.yaml", output: "sdk", severities })};`,
      },
    });

  it("of warnings can stop the run, all of them or one kind", async () => {
    const { run, list } = await createProject({ files: { "spec.yaml": widened } });
    const failed = await run(...both, "--fail-on-warnings");
    expect(failed.code).toBe(1);
    expect(failed.stdout).toMatch(/^not generated: 1 warning in /u);
    expect(await list()).toEqual(["spec.yaml"]);
    const raised = await withSeverities(widened, { "nullable-in-31": "error" });
    expect((await raised.run()).code).toBe(1);
    const silent = await withSeverities(widened, [
      { code: "nullable-in-31", severity: "off", paths: "#/components/schemas/Pet/**" },
    ]);
    expect(await silent.run("--fail-on-warnings")).toMatchObject({ code: 0, stderr: "" });
  });

  it("of an error that leaves the output right can be lowered", async () => {
    const refused = await withSeverities(repeated, {});
    expect((await refused.run()).stderr).toContain("error[path-repeated]");
    const { run, read } = await withSeverities(repeated, { "path-repeated": "info" });
    const { code, stderr } = await run();
    expect(stderr).toContain("info[path-repeated]");
    expect(code).toBe(0);
    const operations = await read("sdk/operations/pets.ts");
    expect(operations).toContain("function byA");
    expect(operations).toContain("function byB");
  });
});

describe("generating", () => {
  it("prints what was done and how much is enforced, and another time that nothing changed", async () => {
    const { run, list } = await createProject();
    const first = await run(...both);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(
      /^generated: \d+ files \(\d+ written\), 1 operation, \d+ schemas? in \d+\.\d s\nvalidators: \d+ assertions enforced, 0 not enforced\n$/u,
    );
    expect(await list()).toEqual(["sdk", "spec.yaml"]);
    expect((await run(...both)).stdout).toMatch(/^nothing changed: \d+ files, 1 operation, /u);
  });

  it("takes the settings of the configuration, and those of flags over them", async () => {
    const config = { input: "spec.yaml", output: "sdk", client: { name: "Acme" } };
    const { run, read, list } = await createProject({
      files: {
        "spec.yaml": description,
        "clientwright.config.ts": `export default ${JSON.stringify(config)};`,
      },
    });
    expect((await run()).code).toBe(0);
    expect(await read("sdk/client.ts")).toContain("class Acme");
    expect((await run("generate", "--output", "other", "--client-name", "Other")).code).toBe(0);
    expect(await read("other/client.ts")).toContain("class Other");
    expect(await list()).toContain("sdk");
  });

  it("reads standard input", async () => {
    const { run, read } = await createProject({ files: {}, stdin: description });
    expect(await run("--input", "-", "--output", "sdk")).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(await read("sdk/manifest.json"))).toMatchObject({ source: { path: "-" } });
  });

  it("reads a URL with the fetch that it is given", async () => {
    const { run, read } = await createProject({
      fetch: (url) => {
        expect(String(url)).toBe("https://api.example/openapi.yaml");
        return Promise.resolve(new Response(description));
      },
    });
    const { code } = await run("--input", "https://api.example/openapi.yaml", "--output", "sdk");
    expect(code).toBe(0);
    expect(await read("sdk/manifest.json")).toContain('"https://api.example/openapi.yaml"');
  });

  it("widens `nullable` in 3.1 with a warning, or refuses it where the setting says so", async () => {
    const { run, list } = await createProject({
      files: {
        "spec.yaml": description.replace("type: string }", "type: string, nullable: true }"),
      },
    });
    const refused = await run(...both, "--nullable-in-31", "error");
    expect(refused.stderr).toContain("error[nullable-in-31]");
    expect(refused.code).toBe(1);
    expect(await list()).toEqual(["spec.yaml"]);
    const widened = await run(...both);
    expect(widened.stderr).toContain("warning[nullable-in-31]");
    expect(widened.code).toBe(0);
  });

  it("writes nothing when the description has an error, and exits with 1", async () => {
    const { run, list } = await createProject({
      files: { "spec.yaml": description.replace("schemas/Pet", "schemas/Pett") },
    });
    const { code, stdout, stderr } = await run(...both);
    expect(code).toBe(1);
    expect(stderr).toContain("error[ref-not-found]");
    expect(stderr).toContain("spec.yaml:12");
    expect(stdout).toMatch(/^not generated: 1 error in /u);
    expect(await list()).toEqual(["spec.yaml"]);
  });

  it.each([
    ["is missing", "nowhere.yaml", "error[file-not-found]"],
    ["is a folder", ".", "error["],
  ])("of a description that %s exits with 1", async (_, input, message) => {
    const { run, list } = await createProject();
    const { code, stderr } = await run("--input", input, "--output", "sdk");
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(message) });
    expect(await list()).toEqual(["spec.yaml"]);
  });
});

describe("a check", () => {
  it("exits with 0 when the output is up to date", async () => {
    const { run } = await createProject();
    await run(...both);
    const { code, stdout } = await run(...both, "--check");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^up to date: /u);
  });

  it("exits with 1, shows the difference, and writes nothing when it is not", async () => {
    const { run, cwd, read } = await createProject();
    await run(...both);
    await writeFile(join(cwd, "sdk/index.ts"), "mine\n");
    await rm(join(cwd, "sdk/types.ts"));
    const { code, stdout } = await run(...both, "--check");
    expect(code).toBe(1);
    expect(stdout).toContain("changed: sdk/index.ts\n@@ -1,1 +1,");
    expect(stdout).toContain("\n-mine\n");
    expect(stdout).toContain("missing: sdk/types.ts (");
    expect(stdout).toMatch(/\nout of date: \d+ files \(1 missing, 1 changed\), /u);
    expect(await read("sdk/index.ts")).toBe("mine\n");
  });

  it("tells machines which files differ", async () => {
    const { run } = await createProject();
    const { code, stdout, stderr } = await run(...both, "--check", "--reporter", "json");
    expect(code).toBe(1);
    expect(stdout).toContain("output-outdated");
    expect(stdout).toContain("sdk/index.ts");
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
    expect(stderr).toMatch(/^out of date: /u);
  });
});

describe("wrong usage", () => {
  it.each([
    ["an unknown flag", ["--chekc"], "flag-unknown"],
    ["an unknown command", ["genrate"], "command-unknown"],
    ["nothing to generate from", [], "config-value-missing"],
    ["a configuration that does not exist", ["--config", "a.ts"], "config-not-found"],
    [
      "an output folder that is the project",
      ["--input", "spec.yaml", "--output", "."],
      "output-is-project",
    ],
    [
      "an output that is a file",
      ["--input", "spec.yaml", "--output", "spec.yaml"],
      "output-not-a-folder",
    ],
  ])("such as %s exits with 2 and no stack", async (_, argv, code) => {
    const { run, list } = await createProject();
    const result = await run(...argv);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(`error[${code}]`);
    expect(result.stderr).not.toMatch(/^\s+at /mu);
    expect(await list()).toEqual(["spec.yaml"]);
  });

  it("is printed by the reporter that was asked for", async () => {
    const { run } = await createProject();
    const { stdout, stderr } = await run("--chekc", "--reporter", "json");
    expect(JSON.stringify(JSON.parse(stdout))).toContain("flag-unknown");
    expect(stderr).toBe("");
  });
});

describe("a bug", () => {
  it("exits with 3, with its stack and a request to report it", async () => {
    const bug = Object.assign(new Error("boom"), { pointer: "#/paths" });
    const broken = new Writable();
    broken.write = () => {
      throw bug;
    };
    const { cwd } = await createProject();
    const { code, stderr } = await runIn(cwd, both, {}, broken);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^internal error: boom\n {2}while working on #\/paths\n/u);
    expect(stderr).toContain("Please report it");
    expect(stderr).toMatch(/^\s+at /mu);
  });
});

/** The program as a user starts it. */
async function start(argv: readonly string[], cwd: string) {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const child = spawn(process.execPath, [tsx, join(root, "generator/cli.ts"), ...argv], { cwd });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => (stdout += String(chunk)));
  child.stderr.on("data", (chunk) => (stderr += String(chunk)));
  child.stdin.end();
  const [code] = await once(child, "close");
  return { code: Number(code), stdout, stderr };
}

describe("the program", () => {
  it("prints its version", async () => {
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    for (const argv of [["--version"], ["generate", "-v"]]) {
      expect(await start(argv, root)).toEqual({
        code: 0,
        stdout: expect.stringContaining(`clientwright/${String(version)} `),
        stderr: "",
      });
    }
  });

  it("prints every flag in its help", async () => {
    const { code, stdout } = await start(["--help"], root);
    expect(code).toBe(0);
    for (const flag of [
      "--input",
      "--output",
      "--config",
      "--check",
      "--reporter",
      "--validators",
    ]) {
      expect(stdout).toContain(`  ${flag}`);
    }
  });

  it("generates, and exits by itself with the code of the run", async () => {
    const { cwd } = await createProject();
    expect(await start(both, cwd)).toMatchObject({ code: 0, stderr: "" });
    expect(await start([...both, "--check"], cwd)).toMatchObject({ code: 0 });
    expect(await start(["--nope"], cwd)).toMatchObject({ code: 2, stdout: "" });
    await cp(join(cwd, "sdk"), join(cwd, "sdk2"), { recursive: true });
    await writeFile(join(cwd, "sdk2/index.ts"), "");
    const check = await start(["--input", "spec.yaml", "--output", "sdk2", "--check"], cwd);
    expect(check).toMatchObject({ code: 1 });
  });
});
