import { describe, expect, it } from "vitest";
import type { Settings } from "../../../generator/ir/settings.js";
import { normalizeYaml, withPaths } from "../normalize-yaml.js";

interface NamedTypes {
  /** Type names by pointer, without what all pointers of components start with. */
  readonly names: Readonly<Record<string, string>>;
  readonly reports: readonly string[];
}

/** The names of component schemas with these keys; each is an object of its own. */
async function nameKeys(
  keys: readonly string[],
  settings: Partial<Settings> = {},
): Promise<NamedTypes> {
  const schemas = Object.fromEntries(keys.map((key) => [key, { type: "string" }]));
  return await nameAll({ components: { schemas } }, settings);
}

async function nameAll(parts: object, settings: Partial<Settings> = {}): Promise<NamedTypes> {
  const description = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, ...parts };
  const { api, diagnostics } = await normalizeYaml(JSON.stringify(description), settings);
  return {
    names: Object.fromEntries(
      api.schemas.map(({ pointer, name }) => [pointer.replace("#/components/schemas/", ""), name]),
    ),
    reports: diagnostics.map(({ code, message }) => `${code}: ${message}`),
  };
}

describe("the name of a component schema", () => {
  it.each([
    ["CheckoutSession", "CheckoutSession"],
    ["checkout_session", "CheckoutSession"],
    ["checkout-session", "CheckoutSession"],
    ["checkoutSession", "CheckoutSession"],
    ["error.BAD_REQUEST", "ErrorBadRequest"],
    ["BAD_REQUEST", "BadRequest"],
    ["com.acme.v1.Pet", "ComAcmeV1Pet"],
    ["APIKey", "APIKey"],
    ["2fa", "_2fa"],
    ["größe", "Größe"],
    ["cafe\u0301", "Café"],
    ["顧客", "顧客"],
    ["$special[]", "$special"],
    ["---", "Schema"],
    ["", "Schema"],
  ])("of `%s` is `%s`", async (key, name) => {
    expect((await nameKeys([key])).names).toEqual({ [key]: name });
  });

  it.each(["Error", "Record", "Date", "File", "Object", "Promise", "Response", "Result"])(
    "of `%s` gets `Model`, with a note",
    async (name) => {
      expect(await nameKeys([name])).toEqual({
        names: { [name]: `${name}Model` },
        reports: [`name-adjusted: \`${name}\` is taken or reserved, so this is \`${name}Model\``],
      });
    },
  );

  it.each(["class", "default", "then", "await"])(
    "of the reserved word `%s` needs nothing but its capital",
    async (key) => {
      const { names, reports } = await nameKeys([key]);
      expect(names).toEqual({ [key]: key.charAt(0).toUpperCase() + key.slice(1) });
      expect(reports).toEqual([]);
    },
  );

  it.each(["HttpError", "ApiClient", "ApiClientOptions", "Credential", "OperationId"])(
    "of `%s` gives way to what the output exports",
    async (key) => {
      expect((await nameKeys([key])).names).toEqual({ [key]: `${key}Model` });
    },
  );

  it("gives way to the validator of another", async () => {
    expect((await nameKeys(["Pet", "PetSchema"])).names).toEqual({
      Pet: "Pet",
      PetSchema: "PetSchemaModel",
    });
  });

  it("gives way where its own validator would be another type", async () => {
    expect((await nameKeys(["PetSchema", "Pet"])).names).toEqual({
      PetSchema: "PetSchema",
      Pet: "PetModel",
    });
  });

  it("is kept by the key that is a name already", async () => {
    expect((await nameKeys(["pet", "Pet"])).names).toEqual({ pet: "PetModel", Pet: "Pet" });
  });

  it("is kept apart from one that differs only in case", async () => {
    const { names } = await nameKeys(["petType", "pettype", "PETTYPE", "PetType"]);
    expect(new Set(Object.values(names)).size).toBe(4);
  });

  it("comes from the configuration first", async () => {
    const names = { "#/components/schemas/Error": "Problem" };
    expect((await nameKeys(["Error"], { names })).names).toEqual({ Error: "Problem" });
  });

  it("is a name for every key that an object inherits", async () => {
    const keys = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const schemas = JSON.stringify(
      Object.fromEntries(keys.map((key) => [`_${key}`, {}])),
    ).replaceAll('"_', '"');
    const text = `{"openapi":"3.1.0","info":{"title":"","version":""},"components":{"schemas":${schemas}}}`;
    const { api } = await normalizeYaml(text);
    expect(api.schemas.map(({ name }) => name)).toEqual([
      "Proto",
      "Constructor",
      "ToString",
      "HasOwnProperty",
    ]);
  });
});

const object = { type: "object", properties: { a: { type: "string" } } };

function jsonContent(schema: object): object {
  return { content: { "application/json": { schema } } };
}

describe("the name of an inline schema", () => {
  it("comes from its place in a component", async () => {
    const Pet = {
      type: "object",
      properties: {
        owner: object,
        toys: { type: "array", items: object },
        byColor: { type: "object", additionalProperties: object },
      },
    };
    const { names } = await nameAll({ components: { schemas: { Pet } } });
    expect(names).toEqual({
      Pet: "Pet",
      "Pet/properties/owner": "PetOwner",
      "Pet/properties/toys/items": "PetToysItem",
      "Pet/properties/byColor/additionalProperties": "PetByColorValue",
    });
  });

  it("comes from the component's own name, where that was adjusted", async () => {
    const schemas = { Error: { type: "object", properties: { details: object } } };
    const { names } = await nameAll({ components: { schemas } });
    expect(names["Error/properties/details"]).toBe("ErrorModelDetails");
  });

  it("comes from the function of its operation", async () => {
    const post = {
      operationId: "create-pet",
      parameters: [
        { in: "query", name: "filter", content: { "application/json": { schema: object } } },
      ],
      requestBody: jsonContent(object),
      responses: {
        201: { description: "", ...jsonContent(object) },
        404: { description: "", ...jsonContent(object) },
        default: { description: "", ...jsonContent(object) },
      },
    };
    const { names } = await nameAll({ paths: { "/pets": { post } } });
    expect(Object.values(names).sort()).toEqual([
      "CreatePet404Response",
      "CreatePetBody",
      "CreatePetDefaultResponse",
      "CreatePetFilter",
      "CreatePetQuery",
      "CreatePetResponse",
    ]);
  });

  it("tells members of a union apart by title, then by constant, then by number", async () => {
    const tagged = { type: "object", required: ["kind"], properties: { kind: { const: "wing" } } };
    const A = { oneOf: [{ ...object, title: "Big fish" }, tagged, object] };
    const { names } = await nameAll({ components: { schemas: { A } } });
    expect(Object.values(names)).toEqual(["A", "ABigFish", "AWing", "AOption3"]);
  });

  it("gives way to a component of that name", async () => {
    const schemas = { PetOwner: object, Pet: { type: "object", properties: { owner: object } } };
    const { names } = await nameAll({ components: { schemas } });
    expect(names).toMatchObject({ PetOwner: "PetOwner", "Pet/properties/owner": "PetOwner2" });
  });

  it("is that of the place referred to, for a reference into the middle of a schema", async () => {
    const schemas = {
      Pet: { type: "object", properties: { size: { type: "integer" } } },
      Shelf: {
        type: "object",
        properties: { size: { $ref: "#/components/schemas/Pet/properties/size" } },
      },
    };
    const { names } = await nameAll({ components: { schemas } });
    expect(names["Pet/properties/size"]).toBe("PetSize");
  });

  it("does not change when an operation is added elsewhere", async () => {
    const operation = (path: string, id: string): string => `
      ${path}:
        post:
          operationId: ${id}
          requestBody: { content: { application/json: { schema: { type: object, properties: { a: {} } } } } }
          responses: { '204': { description: none } }
    `;
    const one = await normalizeYaml(withPaths(operation("/b", "makeB")));
    const two = await normalizeYaml(
      withPaths(`${operation("/a", "makeA").trimEnd()}\n${operation("/b", "makeB")}`),
    );
    expect(two.api.schemas.map(({ name }) => name)).toEqual(["MakeABody", "MakeBBody"]);
    expect(one.api.schemas.map(({ name }) => name)).toEqual(["MakeBBody"]);
  });

  it("does not change when a second path refers to the same path item", async () => {
    const get = {
      operationId: "listPets",
      parameters: [{ in: "query", name: "limit", schema: {} }],
    };
    const { names } = await nameAll({
      paths: { "/pets": { get }, "/animals": { $ref: "#/paths/~1pets" } },
    });
    expect(Object.values(names)).toEqual(["ListPetsQuery"]);
  });
});
