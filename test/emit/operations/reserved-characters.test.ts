import { expect, test } from "vitest";
import { emitOperations } from "../../../generator/emit/operations.js";
import { createSymbols } from "../../../generator/emit/symbols.js";
import { defaultSettings, normalizeYaml } from "../../normalize/normalize-yaml.js";

/** How the descriptor says that a parameter with `allowReserved` is written; undefined by default. */
async function writerOf(version: string, fields: string): Promise<string | undefined> {
  const parameter = `{ name: p, required: true, allowReserved: true, schema: { type: string }, ${fields} }`;
  const { api } = await normalizeYaml(`
openapi: ${version}
info: { title: Test, version: "1" }
paths: { "/things/{p}": { get: { operationId: get, parameters: [${parameter}], responses: {} } } }`);
  const [file] = emitOperations(api, createSymbols(api), defaultSettings);
  const text = (file?.blocks.join("\n") ?? "").replaceAll(/\s+/g, " ");
  return /\bp: (\w+(?:\([^)]*\))?) \}/.exec(text)?.[1];
}

test.each([
  ["3.0.3", "in: query", "allowReserved(form)"],
  ["3.1.0", "in: query", "allowReserved(form)"],
  ["3.2.0", "in: query", "allowReserved(form)"],
  ["3.2.0", "in: path", 'allowReserved(simple, "/?")'],
  ["3.2.0", "in: path, style: label, explode: true", 'allowReserved(labelExploded, "/?")'],
  ["3.2.0", "in: cookie", 'allowReserved(cookie, ";,")'],
])("in %s, `allowReserved` of a parameter { %s } is %s", async (version, fields, writer) => {
  expect(await writerOf(version, fields)).toBe(writer);
});

test.each([
  ["3.0.3", "in: path"],
  ["3.1.0", "in: path"],
  ["3.1.0", "in: cookie"],
  ["3.1.0", "in: header"],
  ["3.2.0", "in: header"],
])("in %s, a parameter { %s } has no reserved characters to allow", async (version, fields) => {
  expect(await writerOf(version, fields)).toBeUndefined();
});

test("in 3.2, style `cookie` encodes nothing, and so has none either", async () => {
  expect(await writerOf("3.2.0", "in: cookie, style: cookie")).toBe("rawCookie");
});
