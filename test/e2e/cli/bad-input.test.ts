import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createProject, type Run } from "../support/command-line.js";
import { refusingUrl, startServer, text } from "../support/loopback-server.js";
import { petsYaml } from "../support/pets.js";

const project = createProject({ "pets.yaml": petsYaml });

beforeAll(async () => {
  expect(await project.run(["--input", "pets.yaml", "--output", "sdk"])).toMatchObject({ code: 0 });
});

afterAll(project.remove);

/** Runs the program over an SDK that is there, and expects the diagnostic form, no stack, and that SDK untouched. */
async function refuse(argv: readonly string[], expected: { code: number; diagnostic: string }) {
  const before = project.snapshot("sdk");
  expect(Object.keys(before).length).toBeGreaterThan(10);
  const run = await project.run(["--output", "sdk", ...argv]);
  expect({ code: run.code, said: run.stderr.match(/error\[[\w-]+\]/u)?.[0] }).toEqual({
    code: expected.code,
    said: `error[${expected.diagnostic}]`,
  });
  expect(run.stderr).toMatch(/^error\[[\w-]+\]: .+$/mu);
  expect(run.stderr).toMatch(/^ {2}hint: .+$/mu);
  expect(run.stderr + run.stdout).not.toMatch(/^\s+at .+:\d+/mu);
  expect(project.snapshot("sdk")).toEqual(before);
  return run;
}

/** Expects file, line, column, pointer and the line itself with what is meant underlined. */
function expectFrame({ stderr }: Run, place: string, line: string): void {
  expect(stderr).toContain(`\n  ${place}`);
  const lines = stderr.split("\n");
  const frame = lines.findIndex((text) => / \| /u.test(text) && text.includes(line));
  expect(lines[frame]).toBeDefined();
  expect(lines[frame + 1]).toMatch(/^ +\| +\^+$/u);
}

describe("a description without a place in it to show", () => {
  it.each([
    ["that does not exist", "pet.yaml", "file-not-found"],
    ["that is a folder", ".", "not-a-file"],
  ])("%s is refused", async (_, input, diagnostic) => {
    await refuse(["--input", input], { code: 1, diagnostic });
  });

  it("that does not exist is refused with the name that was probably meant", async () => {
    const { stderr } = await refuse(["--input", "pet.yaml"], {
      code: 1,
      diagnostic: "file-not-found",
    });
    expect(stderr).toContain("hint: did you mean `pets.yaml`?");
  });

  it("at a URL where nothing listens is refused", async () => {
    const input = `${await refusingUrl()}/openapi.yaml`;
    const { stderr } = await refuse(["--input", input], { code: 1, diagnostic: "url-unreadable" });
    expect(stderr).toContain("ECONNREFUSED");
  });

  it("at a URL that answers with an error is refused with its status", async () => {
    const { url } = await startServer(text(404, "text/html", "<h1>gone</h1>"));
    const { stderr } = await refuse(["--input", url], { code: 1, diagnostic: "url-unreadable" });
    expect(stderr).toContain("the server answers 404");
  });
});

const document = (paths: string, rest = ""): string =>
  `openapi: 3.1.0\ninfo: { title: Bad, version: "1" }\npaths:\n${paths}${rest}`;

const ok = `responses: { "204": { description: Done. } }`;

const broken: readonly (readonly [
  name: string,
  text: string,
  diagnostic: string,
  place: string,
  line: string,
])[] = [
  [
    "YAML that does not parse",
    "openapi: 3.1.0\ninfo:\n  title: Bad\n version: 1\npaths: {}\n",
    "invalid-yaml",
    "bad.yaml:4:",
    "version: 1",
  ],
  [
    "no description of an API",
    "name: my-app\nversion: 1\n",
    "not-openapi",
    "bad.yaml:1:1",
    "name: my-app",
  ],
  [
    "an unsupported version",
    "openapi: 4.0.0\ninfo: {}\n",
    "unsupported-version",
    "bad.yaml:1:10   #/openapi",
    "openapi: 4.0.0",
  ],
  [
    "a reference to nothing",
    document(
      `  /a:\n    get:\n      responses:\n        default: { $ref: "#/components/responses/Nope" }\n`,
    ),
    "ref-not-found",
    "bad.yaml:7:",
    "#/components/responses/Nope",
  ],
  [
    "an operationId that is used twice",
    document(
      `  /a:\n    get: { operationId: same, ${ok} }\n  /b:\n    get: { operationId: same, ${ok} }\n`,
    ),
    "operation-id-repeated",
    "bad.yaml:7:",
    "get: { operationId: same",
  ],
  [
    "a path template without its parameter",
    document(`  /a/{id}:\n    get: { operationId: a, ${ok} }\n`),
    "path-parameter-missing",
    "bad.yaml:5:",
    "get: { operationId: a",
  ],
  [
    "two members of one name that no fallback tells apart",
    document(
      `  /a:\n    get: { operationId: pets.list, ${ok} }\n  /pets:\n    get: { operationId: list, ${ok} }\n`,
    ),
    "name-collision",
    "bad.yaml:7:",
    "get: { operationId: list",
  ],
];

describe("a description", () => {
  it("that is empty is refused", async () => {
    project.write("bad.yaml", "");
    await refuse(["--input", "bad.yaml"], { code: 1, diagnostic: "empty-document" });
  });

  it.each(broken)("with %s is refused at its place", async (_, source, diagnostic, place, line) => {
    project.write("bad.yaml", source);
    const run = await refuse(["--input", "bad.yaml"], { code: 1, diagnostic });
    expectFrame(run, place, line);
    expect(run.stdout).toMatch(/^not generated: \d+ errors?(, \d+ infos?)? in /u);
  });

  it("with several errors is refused with all of them", async () => {
    project.write(
      "bad.yaml",
      document(
        `  /a/{id}:\n    get: { operationId: a, responses: { default: { $ref: "#/x" } } }\n`,
      ),
    );
    const { stderr } = await refuse(["--input", "bad.yaml"], {
      code: 1,
      diagnostic: "path-parameter-missing",
    });
    expect(stderr).toContain("error[ref-not-found]");
  });
});

describe("wrong usage", () => {
  it.each([
    ["a flag that does not exist", ["--inptu", "pets.yaml"], "flag-unknown"],
    ["a value that a flag does not have", ["--validators", "joi"], "config-value-wrong"],
    ["no description at all", [], "config-value-missing"],
    ["a configuration that does not exist", ["--config", "none.ts"], "config-not-found"],
  ])("such as %s ends with exit code 2", async (_, argv, diagnostic) => {
    await refuse(argv, { code: 2, diagnostic });
  });

  it("such as a configuration with a misspelt setting ends with exit code 2 and names it", async () => {
    project.write("wrong.config.ts", `export default { inptu: "pets.yaml", output: "sdk" };\n`);
    const { stderr } = await refuse(["--config", "wrong.config.ts"], {
      code: 2,
      diagnostic: "config-key-unknown",
    });
    expect(stderr).toContain("`input`");
  });
});
