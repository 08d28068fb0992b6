import { describe, expect, it } from "vitest";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { orderDiagnostics } from "../../generator/diagnostics/order-diagnostics.js";
import type { Settings } from "../../generator/ir/settings.js";
import { lintAll } from "../../generator/pipeline.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";
import { writeFiles } from "../load/load-text.js";

/** What `lint` reports of these files, the first of which is the entry: `code file:line`, in the order of the report. */
async function lintFiles(
  files: Readonly<Record<string, string>>,
  settings: Partial<Settings> = {},
): Promise<readonly string[]> {
  const root = await writeFiles(files);
  const collector = createCollector();
  const input = `${root}/${Object.keys(files)[0] ?? ""}`;
  const sources = { readStdin: refuse, fetch: refuse };
  await lintAll([{ settings: { ...defaultSettings, ...settings, input, root }, collector }], {
    sources,
    onStage: () => undefined,
  });
  return orderDiagnostics(collector.diagnostics).map(
    ({ code, position }) => `${code} ${position?.file ?? ""}:${String(position?.line)}`,
  );
}

function refuse(): Promise<never> {
  return Promise.reject(new Error("nothing else is read"));
}

const head = `openapi: 3.1.0\ninfo: { title: T, version: "1" }\n`;
const responses = "responses: { 200: { description: ok } }";

describe("one report", () => {
  it("tells what is wrong with files and with what they say", async () => {
    const api = `${head}paths:
  /a: { get: { operationId: a, parameters: [{ $ref: gone.yaml#/A }], ${responses} } }
  b: { get: { operationId: a, ${responses} } }
  /c: { get: { operationId: c, responses: { 200: { $ref: broken.yaml#/Pets } } } }
  /d: { get: { operationId: d, responses: { 200: { $ref: ../away.yaml } } } }
  /e: { get: { operationId: e, security: [{ key: [] }], responses: { 200: { $ref: "#/components/responses/E" } } } }
  /f: { get: { operationId: f, responses: { 200: { $ref: good.yaml#/Pets } } } }
`;
    const problems = await lintFiles({
      "api.yaml": api,
      "broken.yaml": "Pets: {\n",
      "good.yaml": "Pets:\n  content: { application/json: { schema: { type: text } } }\n",
    });
    expect(problems).toEqual([
      "file-not-found api.yaml:4",
      "path-malformed api.yaml:5",
      "operation-id-repeated api.yaml:5",
      "ref-refused api.yaml:7",
      "security-scheme-missing api.yaml:8",
      "ref-not-found api.yaml:8",
      "invalid-yaml broken.yaml:2",
      "field-missing-ignored good.yaml:2",
      "wrong-type good.yaml:2",
    ]);
  });

  const gone = "{ $ref: gone.yaml#/X }";
  const consequences: Readonly<Record<string, string>> = {
    "a path parameter": `paths: { "/{a}": { get: { parameters: [${gone}], ${responses} } } }`,
    "a path parameter of the path item": `paths: { "/{a}": { parameters: [${gone}], get: { ${responses} } } }`,
    "the operation of a link": `paths: { /a: ${gone}, /b: { get: { responses: { 200: { description: ok, links: { next: { operationId: a } } } } } } }`,
    "a mapped schema": `paths: {}\ncomponents: { schemas: { A: { discriminator: { propertyName: p, mapping: { x: gone.yaml#/X } }, oneOf: [${gone}] } } }`,
    "a mapped member": `paths: {}\ncomponents: { schemas: { A: { discriminator: { propertyName: p, mapping: { x: X } }, oneOf: [${gone}] }, X: { properties: { p: {} } } } }`,
    "the property that tells apart": `paths: {}\ncomponents: { schemas: { A: { discriminator: { propertyName: p }, oneOf: [{ allOf: [${gone}] }] } } }`,
    "a required property": `paths: {}\ncomponents: { schemas: { A: { required: [p], properties: { q: {} }, allOf: [${gone}] } } }`,
    "the use of a component": `paths: { /a: { get: { responses: { 200: ${gone} } } } }\ncomponents: { schemas: { A: {} } }`,
    "a security scheme": `paths: { /a: { get: { security: [{ "gone.yaml#/X": [] }], responses: { 200: ${gone} } } } }`,
    "a dynamic anchor": `paths: {}\ncomponents: { schemas: { A: { allOf: [${gone}, { $dynamicRef: "gone.yaml#node" }] } } }`,
  };

  it.each(Object.entries(consequences))(
    "says nothing of %s that may be in a file that is not there",
    async (_, parts) => {
      const problems = await lintFiles({ "api.yaml": `${head}${parts}\n` });
      expect(problems).toEqual([expect.stringMatching(/^file-not-found /u)]);
    },
  );

  it("says nothing of filters whose operations may be in a file that is not there", async () => {
    const api = `${head}paths: { /a: ${gone} }\n`;
    const include = [{ written: "id:a", by: "id", pattern: "a" }] as const;
    expect(await lintFiles({ "api.yaml": api }, { include })).toEqual([
      "file-not-found api.yaml:3",
    ]);
  });

  it("tells once of a file that is referred to in many ways", async () => {
    const schemas = ["A", "B", "C"].map((name) => `${name}: { $ref: "gone.yaml#/${name}" }`);
    const api = `${head}paths: {}\ncomponents: { schemas: { ${schemas.join(", ")} } }\n`;
    expect(await lintFiles({ "api.yaml": api })).toEqual(["file-not-found api.yaml:4"]);
  });
});
