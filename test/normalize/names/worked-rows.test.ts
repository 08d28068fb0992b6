import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normalizeYaml } from "../normalize-yaml.js";

/** One worked row of the table of names in ARCHITECTURE.md. */
interface WorkedRow {
  readonly method: string;
  readonly path: string;
  readonly operationId: string | undefined;
  readonly place: string;
  readonly function: string;
}

const page = readFileSync(new URL("../../../ARCHITECTURE.md", import.meta.url), "utf8");

const rows = [
  ...page.matchAll(/^\| `([A-Z]+) (\/\S*)` +\| (`[^`]+`|none) +\| `([^`]+)` +\| `([^`]+)` +\|$/gmu),
].map(([, method = "", path = "", id = "", place = "", name = ""]): WorkedRow => ({
  method,
  path,
  operationId: id === "none" ? undefined : id.slice(1, -1),
  place,
  function: name,
}));

describe("the table of names in ARCHITECTURE.md", () => {
  it("has at least a dozen rows", () => {
    expect(rows.length).toBeGreaterThanOrEqual(12);
  });

  it.each(rows)("is right about $method $path", async (row) => {
    const parameters = [...row.path.matchAll(/\{([^}]+)\}/gu)].map(
      ([, name = ""]) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`,
    );
    const { api } = await normalizeYaml(`
openapi: 3.1.0
info: { title: Names, version: "1" }
paths:
  ${row.path}:
    ${row.method.toLowerCase()}:
      ${row.operationId === undefined ? "" : `operationId: ${row.operationId}`}
      parameters: [${parameters.join(", ")}]
      responses: { "204": { description: Done } }
`);
    const names = api.operations.map(({ names: { resource, member, function: name } }) => ({
      place: [...resource, member].join("."),
      function: name,
    }));
    expect(names).toEqual([{ place: row.place, function: row.function }]);
  });
});
