import { describe, expect, it } from "vitest";
import type { IdempotencyRule } from "../../../generator/ir/idempotency.js";
import { normalizeYaml, withPaths } from "../normalize-yaml.js";

interface Described {
  /** Members of the operation, as YAML. */
  readonly fields?: string;
  readonly configured?: IdempotencyRule;
}

/** Reads `POST /pets`, named `addPet`. */
async function readKeyed({ fields = "description: none", configured }: Described) {
  const settings =
    configured === undefined ? {} : { operations: { addPet: { idempotency: configured } } };
  const text = withPaths(`/pets: { post: { operationId: addPet, ${fields} } }`);
  const { api, diagnostics } = await normalizeYaml(text, settings);
  const [operation] = api.operations;
  return {
    header: operation?.idempotencyHeader,
    headers: operation?.parameterGroups.headers,
    problems: diagnostics.map(
      ({ code, hint, place }) => `${code} at ${place?.pointer ?? ""}: ${hint}`,
    ),
  };
}

function declaring(name: string): string {
  return `parameters: [{ in: header, name: ${name}, schema: { type: string } }]`;
}

describe("the header that carries the idempotency key", () => {
  it.each([
    "Idempotency-Key",
    "idempotency-key",
    "X-Idempotency-Key",
    "Idempotency-Token",
    "Acme-Idempotency-Key",
    "IdempotencyKey",
    "Idempotent-Id",
  ])("is a declared parameter of such a name, which no caller passes: %s", async (name) => {
    expect(await readKeyed({ fields: declaring(name) })).toEqual({
      header: name,
      headers: undefined,
      problems: [],
    });
  });

  it.each(["X-Key", "X-Request-Id", "Not-Idempotency-Key-Related"])(
    "is no parameter of another name: %s",
    async (name) => {
      const { header, headers } = await readKeyed({ fields: declaring(name) });
      expect(header).toBeUndefined();
      expect(headers).toBeDefined();
    },
  );

  it.each([
    ["x-idempotency: true", "Idempotency-Key"],
    [`x-idempotency: true, ${declaring("X-Idempotency-Key")}`, "X-Idempotency-Key"],
    ["x-idempotency: { header: X-Once }", "X-Once"],
    [`x-idempotency: { header: x-once }, ${declaring("X-Once")}`, "X-Once"],
    ["x-idempotency: { header: X-Once, x-note: 1 }", "X-Once"],
    ["x-idempotency: false", undefined],
    ["description: none", undefined],
  ])("with `%s` is %s", async (fields, header) => {
    expect(await readKeyed({ fields })).toMatchObject({ header, problems: [] });
  });

  it("is an ordinary parameter where `x-idempotency: false` turns it off", async () => {
    const fields = `x-idempotency: false, ${declaring("Idempotency-Key")}`;
    const { header, headers } = await readKeyed({ fields });
    expect(header).toBeUndefined();
    expect(headers).toBeDefined();
  });

  it.each([
    [true, "x-idempotency: false", "Idempotency-Key"],
    [false, "x-idempotency: true", undefined],
    [false, declaring("Idempotency-Key"), undefined],
    [{ header: "X-Once" }, "x-idempotency: { header: X-Other }", "X-Once"],
  ])("is what the configuration says, %j, over `%s`", async (configured, fields, header) => {
    expect(await readKeyed({ configured, fields })).toMatchObject({ header, problems: [] });
  });

  it.each([
    [
      "yes",
      "",
      "it is `true`, `false`, or an object with the `header` that carries the key",
      "'yes '",
    ],
    ["a name alone", "", "write `{ header: X-Once }`", "X-Once"],
    [
      "a number",
      "",
      "it is `true`, `false`, or an object with the `header` that carries the key",
      "5",
    ],
    [
      "a list",
      "",
      "it is `true`, `false`, or an object with the `header` that carries the key",
      "[a]",
    ],
    [
      "nothing",
      "",
      "it is `true`, `false`, or an object with the `header` that carries the key",
      "null",
    ],
    ["an empty object", "", "name the `header` that carries the key", "{}"],
    ["another field", "/headr", "did you mean `header`?", "{ headr: X-Once }"],
    [
      "no name",
      "/header",
      "it is the name of a header that the client may set, such as `Idempotency-Key`",
      "{ header: 'a b' }",
    ],
    [
      "no text",
      "/header",
      "it is the name of a header that the client may set, such as `Idempotency-Key`",
      "{ header: true }",
    ],
    [
      "a header with a meaning of its own",
      "/header",
      "it is the name of a header that the client may set, such as `Idempotency-Key`",
      "{ header: Authorization }",
    ],
  ])("is refused where it is %s", async (_, pointer, hint, value) => {
    const { header, problems } = await readKeyed({ fields: `x-idempotency: ${value}` });
    expect(header).toBeUndefined();
    expect(problems).toEqual([
      `idempotency-not-understood at /paths/~1pets/post/x-idempotency${pointer}: ${hint}`,
    ]);
  });
});

describe("what the configuration says of an operation", () => {
  it("is found by operationId, and by method and path", async () => {
    const text = withPaths("/pets: { post: { operationId: addPet } }");
    for (const key of ["addPet", "POST /pets"]) {
      const operations = { [key]: { idempotency: true } };
      const { api, diagnostics } = await normalizeYaml(text, { operations });
      expect(diagnostics).toEqual([]);
      expect(api.operations[0]?.idempotencyHeader).toBe("Idempotency-Key");
    }
  });

  it("is reported where there is no such operation, with the nearest that there is", async () => {
    const text = withPaths("/pets: { post: { operationId: addPet } }");
    const { diagnostics } = await normalizeYaml(text, { operations: { addPets: {} } });
    expect(diagnostics.map(({ code, hint }) => `${code}: ${hint}`)).toEqual([
      "operation-unknown: did you mean `addPet`?",
    ]);
    const exclude = [{ written: "id:addPets", by: "id", pattern: "addPets" }] as const;
    expect(
      (await normalizeYaml(text, { operations: { addPets: {} }, exclude })).diagnostics,
    ).toEqual([]);
  });
});
