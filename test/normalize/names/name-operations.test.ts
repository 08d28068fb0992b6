import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOperations, type OperationLine } from "./read-operations.js";

type Row = readonly [names: string, route: string, id?: string, tags?: readonly string[]];

const rowsById: readonly Row[] = [
  ["petsCreate → pets.create", "POST /pets", "pets-create"],
  ["petsCreate → pets.create", "POST /pets", "pets.create"],
  ["petsCreate → pets.create", "POST /pets", "pets/create"],
  ["petsCreate → pets.create", "POST /pets", "pets_create"],
  ["petsCreate → pets.create", "POST /animals", "pets_create", ["Pets"]],
  ["createAPet → animals.create", "POST /animals", "create_a_pet"],
  ["petsCreate → animals.create", "POST /animals", "pets_create"],
  ["checkoutSessionsCreate → checkoutSessions.create", "POST /a", "CheckoutSessions-create"],
  ["reposIssuesList → repos.issues.list", "GET /x/y", "repos/issues/list"],
  ["listPets → pets.list", "GET /pets", "list-pets"],
  ["getPetById → pets.retrieve", "GET /pets/{petId}", "getPetById"],
  ["aBCDEFGHIJKLMNO → a.b.c.d.e.f.g.h.i.j.k.lMN.o", "GET /deep", "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o"],
];

const rowsByPath: readonly Row[] = [
  ["getPets → pets.list", "GET /pets"],
  ["postPets → pets.create", "POST /pets"],
  ["putPets → pets.replaceAll", "PUT /pets"],
  ["deletePets → pets.deleteAll", "DELETE /pets"],
  ["getPetsById → pets.retrieve", "GET /pets/{id}"],
  ["putPetsById → pets.replace", "PUT /pets/{id}"],
  ["patchPetsById → pets.update", "PATCH /pets/{id}"],
  ["deletePetsById → pets.delete", "DELETE /pets/{id}"],
  ["headPetsById → pets.headById", "HEAD /pets/{id}"],
  ["getAccount → account.retrieve", "GET /account"],
  ["patchAccount → account.update", "PATCH /account"],
  ["getApiV1Pets → pets.list", "GET /api/v1/pets"],
  ["getV2beta1Pets → pets.list", "GET /v2beta1/pets"],
  ["getPetsByIdToys → pets.toys.list", "GET /pets/{id}/toys"],
  ["getPetsByIdToysByToyId → pets.toys.retrieve", "GET /pets/{id}/toys/{toyId}"],
  ["getPetsByOwnerByName → pets.retrieveByName", "GET /pets/{owner}/{name}"],
  ["postPetsByIdCancel → pets.cancel", "POST /pets/{id}/cancel"],
  ["getPetsFindByStatus → pets.findByStatus", "GET /pets/findByStatus"],
  ["postPetsByIdArchive → pets.archive", "POST /pets/{id}:archive"],
  ["postTestClocks → testClocks.create", "POST /test_clocks"],
  ["getOperation → get", "GET /"],
  ["postPetsImport → pets.import", "POST /pets:import"],
];

describe("the names of an operation", () => {
  it.each([...rowsById, ...rowsByPath].map((row) => ({ row })))("are $row", async ({ row }) => {
    const [names, route, id, tags] = row;
    const { lines } = await readOperations([{ route, id, tags }]);
    expect(lines).toEqual([names]);
  });

  it("come from the configuration first, by operationId or by method and path", async () => {
    const { lines } = await readOperations(
      [{ route: "GET /pets", id: "pets-list" }, { route: "POST /pets" }],
      {
        operations: {
          "pets-list": { resource: ["zoo"], member: "all", function: "everyAnimal" },
          "POST /pets": { member: "add" },
        },
      },
    );
    expect(lines).toEqual(["everyAnimal → zoo.all", "postPets → pets.add"]);
  });
});

describe("names that collide", () => {
  it("on the class fall back to the function, with a warning", async () => {
    const { lines, reports } = await readOperations([
      { route: "GET /pets", id: "listPets" },
      { route: "GET /v2/pets", id: "listPetsAgain" },
    ]);
    expect(lines).toEqual(["listPets → pets.list", "listPetsAgain → pets.listPetsAgain"]);
    expect(reports).toEqual([
      "member-fallback: `pets.list` already names another operation, so this one is `pets.listPetsAgain`",
    ]);
  });

  it("with a resource fall back to the function", async () => {
    const { lines } = await readOperations([
      { route: "POST /pets/{id}/toys/search", id: "pets.toys" },
      { route: "GET /pets/{id}/toys", id: "listToys" },
    ]);
    expect(lines).toEqual(["petsToys → pets.toys", "listToys → pets.listToys"]);
    const { lines: turned } = await readOperations([
      { route: "GET /pets/{id}/toys", id: "listToys" },
      { route: "POST /pets/{id}/toys/search", id: "pets.toys" },
    ]);
    expect(turned).toEqual(["listToys → pets.toys.list", "petsToys → pets.petsToys"]);
  });

  it("as functions get another name, with a note", async () => {
    const { lines, reports } = await readOperations([
      { route: "GET /a", id: "get-it" },
      { route: "GET /b", id: "getIt" },
    ]);
    expect(lines[1]).toBe("getItOperation → b.retrieve");
    expect(reports).toEqual([
      "name-adjusted: `getIt` is taken or reserved, so this is `getItOperation`",
    ]);
  });

  it.each(["then", "constructor", "toString", "__proto__", "request", "prototype"])(
    "with what every object or client has give way: %s",
    async (member) => {
      const { lines } = await readOperations([{ route: "GET /pets", id: `pets.${member}` }]);
      expect(lines[0]?.split(".").at(-1)).not.toBe(member);
    },
  );

  it.each(["delete", "default", "new", "fetch", "client"])(
    "with a word of the language or the output give way as functions: %s",
    async (id) => {
      const { lines } = await readOperations([{ route: "GET /pets", id }]);
      const [name = ""] = lines[0]?.split(" ") ?? [];
      expect(
        () => new Function(`"use strict"; function ${name}(client, query, options) {}`),
      ).not.toThrow();
    },
  );
});

describe("an operation that is added", () => {
  const routes = fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE"),
        fc.constantFrom(
          "/pets",
          "/v2/pets",
          "/pets/{id}",
          "/pets/{id}/merge",
          "/pets/{id}/merge/{run}",
          "/pets/{id}/merge/logs",
        ),
      ),
      { minLength: 1, maxLength: 12, selector: ([, path]) => path },
    )
    .map((list) => list.map(([method, path]): OperationLine => ({ route: `${method} ${path}` })));

  it("behind the others never renames another", async () => {
    await fc.assert(
      fc.asyncProperty(routes, async (operations) => {
        const before = await readOperations(operations.slice(0, -1));
        const after = await readOperations(operations);
        const byName = new Set(after.lines);
        expect(before.lines.filter((line) => !byName.has(line))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("in the middle never renames another", async () => {
    const others: readonly OperationLine[] = [
      { route: "GET /pets", id: "listPets" },
      { route: "GET /pets/{id}", id: "showPet" },
    ];
    const before = await readOperations(others);
    const added = { route: "POST /pets", id: "createPet" };
    const after = await readOperations([added, ...others]);
    expect([...after.lines].sort()).toEqual([...before.lines, "createPet → pets.create"].sort());
  });
});
