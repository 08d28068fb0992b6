import { describe, expect, it } from "vitest";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { isJsonObject, member } from "../../generator/document/json-value.js";
import { filterOperations } from "../../generator/load/filter/filter-operations.js";
import { readFilter } from "../../generator/config/read-filter.js";
import { loadFiles, loadText } from "./load-text.js";

const description = `
openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /v1/invoices:
    get: { operationId: listInvoices, tags: [billing], responses: { "200": { $ref: "#/components/responses/Invoices" } } }
    post: { operationId: createInvoice, tags: [billing], responses: {} }
  /v1/pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
  /v2/pets/{id}: { $ref: "#/components/pathItems/Shared" }
webhooks:
  petSold: { post: { operationId: onPetSold, tags: [pets], responses: {} } }
components:
  pathItems:
    Shared:
      get: { operationId: getPet, responses: {} }
      delete: { operationId: deletePet, responses: {} }
  responses:
    Invoices: { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Invoice" } } } }
  schemas:
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat/properties/self" }]
      discriminator: { propertyName: kind, mapping: { dog: Dog } }
    Cat: { properties: { self: { type: object }, whiskers: { $ref: "#/components/schemas/Whiskers" } } }
    Dog: { type: object }
    Whiskers: { type: number }
    Invoice: { type: object }
    Unused: { type: object }
  securitySchemes:
    Key: { type: apiKey, in: header, name: X-Key }
`;

interface Given {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

async function filter({ include = [], exclude = [] }: Given, loaded = loadText(description)) {
  const { specification } = await loaded;
  if (specification === undefined) throw new Error("the description does not load");
  const { report, diagnostics } = createCollector();
  const read = (filters: readonly string[]) =>
    filters.flatMap((one) => readFilter(one, "include", { report }) ?? []);
  const filters = { include: read(include), exclude: read(exclude) };
  // Without an operation there is nothing; the problems tell.
  const filtered = filterOperations(specification, filters, report) ?? specification;
  const { root } = filtered.entry;
  const components = member(root, "components");
  return {
    filtered,
    operations: JSON.stringify(root).match(/(?<="operationId":")\w+/gu) ?? [],
    paths: keys(member(root, "paths")),
    components: Object.fromEntries(
      keys(components).map((section) => [section, keys(member(components, section))]),
    ),
    problems: diagnostics.map(({ severity, message, hint }) => `${severity}: ${message} (${hint})`),
  };
}

function keys(value: Parameters<typeof isJsonObject>[0]): readonly string[] {
  return isJsonObject(value) ? Object.keys(value) : [];
}

describe("filters", () => {
  it("know the webhooks of descriptions before 3.1", async () => {
    const older = loadText(description.replace("webhooks:", "x-webhooks:"));
    const { operations } = await filter({ include: ["webhook:pet*"] }, older);
    expect(operations).toEqual(["onPetSold"]);
  });

  it.each<[string, Given, readonly string[]]>([
    ["by tag", { include: ["tag:billing"] }, ["listInvoices", "createInvoice"]],
    ["by operationId, with wildcards", { include: ["id:*Invoice"] }, ["createInvoice"]],
    ["by path", { include: ["path:/v2/**"] }, ["getPet", "deletePet"]],
    ["by method and path", { include: ["GET /v1/*"] }, ["listInvoices", "listPets"]],
    ["by method and path, in full", { include: ["path:delete /v2/**"] }, ["deletePet"]],
    ["by webhook", { include: ["webhook:pet*"] }, ["onPetSold"]],
    [
      "of several kinds together",
      { include: ["id:listPets", "tag:billing"] },
      ["listInvoices", "createInvoice", "listPets"],
    ],
    [
      "that exclude from all",
      { exclude: ["path:/v1/**", "id:deletePet"] },
      ["onPetSold", "getPet"],
    ],
    [
      "that exclude from what is included",
      { include: ["tag:billing"], exclude: ["POST /**"] },
      ["listInvoices"],
    ],
  ])("keep operations %s", async (_, given, expected) => {
    const { operations, problems } = await filter(given);
    expect(operations).toEqual(expected);
    expect(problems).toEqual([]);
  });

  it("leave nothing of a path whose operations are all gone", async () => {
    expect((await filter({ include: ["tag:billing"] })).paths).toEqual(["/v1/invoices"]);
  });

  it("keep the components that the rest needs, by reference into their middle or by mapping", async () => {
    expect((await filter({ include: ["id:listPets"] })).components).toEqual({
      pathItems: [],
      responses: [],
      schemas: ["Pet", "Cat", "Dog", "Whiskers"],
      securitySchemes: ["Key"],
    });
    expect((await filter({ include: ["id:listInvoices"] })).components).toMatchObject({
      responses: ["Invoices"],
      schemas: ["Invoice"],
    });
  });

  it("change nothing when there are none, unused components included", async () => {
    expect((await filter({})).components["schemas"]).toContain("Unused");
  });

  it("leave the rest where it was written", async () => {
    const { filtered } = await filter({ include: ["id:listPets"] });
    const { start, end } = filtered.entry.locate("/components/schemas/Whiskers/type", "value");
    expect(filtered.entry.text.slice(start, end)).toBe("number");
  });

  it("reach operations of a path item in another file", async () => {
    const loaded = loadFiles({
      "api.yaml":
        'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: { /a: { $ref: a.yaml } }\n',
      "a.yaml": "get: { operationId: getA }\npost: { operationId: postA }\n",
    });
    const { filtered, paths } = await filter({ exclude: ["id:postA"] }, loaded);
    expect(paths).toEqual(["/a"]);
    const other = [...filtered.documents.values()].find(({ file }) => file === "a.yaml");
    expect(keys(other?.root)).toEqual(["get"]);
  });

  it("warn where one means nothing, with what was probably meant", async () => {
    const { problems } = await filter({
      include: ["tag:pets", "id:listPest", "GET /v1/pet", "PUT /v1/pets"],
    });
    expect(problems).toEqual([
      "warning: no operation is meant by the filter `id:listPest` (did you mean `id:listPets`?)",
      "warning: no operation is meant by the filter `GET /v1/pet` (did you mean `GET /v1/pets`?)",
      "warning: no operation is meant by the filter `PUT /v1/pets` (correct it, or remove it)",
    ]);
  });

  it("that leave no operation are an error", async () => {
    const { problems } = await filter({ exclude: ["path:/**", "webhook:*"] });
    expect(problems).toEqual([
      "error: the filters leave no operation (name operations of the description under `include`, or fewer under `exclude`)",
    ]);
  });
});
