import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { printFiles } from "../emitted/print-files.js";
import { readDescription } from "../emitted/print-modules.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";
import { compileOutput } from "../specs/compile-output.js";

const repository = join(import.meta.dirname, "../..");
const cache = join(repository, "node_modules/.cache");
mkdirSync(cache, { recursive: true });
// Inside the repository, so that zod is found.
const folder = mkdtempSync(join(cache, "clientwright-names-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Everything that the modules in a folder of the templates export. */
function exportsOf(path: string): readonly string[] {
  const root = join(repository, "templates", path);
  const texts = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(root, file), "utf8"));
  const names = texts.flatMap((text) =>
    Array.from(text.matchAll(exported), ([, name = ""]) => name),
  );
  return [...new Set(names)];
}

const exported =
  /^export (?:abstract |async )*(?:const|class|function\*?|interface|type) ([\w$]+)/gmu;

const isCapital = (name: string): boolean => /^[A-Z]/u.test(name);

const runtime = exportsOf("runtime");
const zod = exportsOf("zod");
const components = [...new Set([...runtime, ...zod].filter(isCapital))];
const functions = [...runtime.filter((name) => !isCapital(name)), "query", "options", "body", "id"];
const types = [
  ...zod.filter((name) => !isCapital(name)),
  "check",
  "checks",
  "lazy",
  "schemas",
  "z",
];

/** Uses as much of the runtime as fits into a few operations. */
function describeApi(): string {
  const operations = functions.map((name, index) => {
    const schema = components[index % components.length] ?? "";
    return `  /${name}/{id}:
    post:
      operationId: ${name}
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: list, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } } }
        - { name: cursor, in: cookie, schema: { type: string } }
      requestBody:
        content:
          multipart/form-data: { schema: { $ref: "#/components/schemas/${schema}" } }
          application/json: { schema: { $ref: "#/components/schemas/${schema}" } }
      responses:
        "200":
          description: Done
          headers: { X-Count: { schema: { type: integer } }, X-List: { schema: { type: array, items: { type: string } } } }
          content:
            application/json: { schema: { $ref: "#/components/schemas/${schema}" } }
            text/event-stream: { schema: { type: string } }
            text/plain: { schema: { type: string } }`;
  });
  const named = [...components, ...types.map((_, index) => `Type${String(index)}`)];
  const schemas = named.map((name, index) => {
    const next = named[(index + 1) % named.length] ?? "";
    return `    ${name}:
      oneOf:
        - type: object
          properties:
            at: { type: string, format: date-time }
            count: { type: integer, format: int64 }
            next: { $ref: "#/components/schemas/${next}" }
            tuple: { type: array, prefixItems: [{ type: string }], uniqueItems: true }
          patternProperties: { "^x-": { type: string } }
          minProperties: 1
        - { type: array, items: { $ref: "#/components/schemas/${next}" } }`;
  });
  const hooks = `  ordered: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/${components[0] ?? ""}" } } } }, responses: {} } }`;
  return [
    'openapi: 3.1.0\ninfo: { title: Taken names, version: "1" }\npaths:',
    ...operations,
    "webhooks:",
    hooks,
    "components:\n  schemas:",
    ...schemas,
  ].join("\n");
}

it("compiles, whatever of the runtime's names the API has for itself", async () => {
  expect([components.length, functions.length, types.length].every((count) => count > 40)).toBe(
    true,
  );
  const input = join(folder, "api.yaml");
  writeFileSync(input, describeApi());
  const names = Object.fromEntries(
    types.map((name, index) => [`#/components/schemas/Type${String(index)}`, name]),
  );
  const settings = { ...defaultSettings, input, names, formatter: false, openapi: false } as const;
  const read = await readDescription(input, settings);
  for (const { path, text } of await printFiles(read, settings)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const compilation = { compiler: "TypeScript 7", environment: "DOM" } as const;
  expect(await compileOutput(folder, compilation)).toEqual([]);
}, 120_000);
