import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { importValidators } from "../../emitted/import-validators.js";
import { printModules } from "../../emitted/print-modules.js";
import { normalizeYaml, withSchemas } from "../../normalize/normalize-yaml.js";

type Validators = Awaited<ReturnType<typeof importValidators>>[number];

async function validatorsOf(text: string): Promise<Validators> {
  const { api } = await normalizeYaml(text);
  const [validators = {}] = await importValidators([printModules(api)]);
  return validators;
}

interface Row {
  readonly behaviour: string;
  readonly schema: string;
  readonly accepted: readonly unknown[];
  readonly refused: readonly unknown[];
}

const rows: readonly Row[] = [
  {
    behaviour: "a default of another type says nothing about what is valid",
    schema: "DateModel",
    accepted: [{ flag: true }, {}],
    refused: [{ flag: "true" }],
  },
  {
    behaviour: "`$ref` inside example data is data",
    schema: "DateModel",
    accepted: [{ sample: { $ref: "#/not/a/reference" } }, { sample: {} }],
    refused: [{ sample: 1 }],
  },
  {
    behaviour: "an array without items takes any",
    schema: "ArrayModel",
    accepted: [[], [1, "a", null]],
    refused: [{}, "a"],
  },
  {
    behaviour: "`allOf` with one member keeps what stands beside it",
    schema: "ResponseModel",
    accepted: [{ code: "a" }, null],
    refused: [{ code: 1 }, "a"],
  },
  { behaviour: "an empty schema takes all", schema: "Nothing", accepted: [1, null], refused: [] },
  {
    behaviour: "an enum with duplicates is the enum without them",
    schema: "Twice",
    accepted: ["a", "b"],
    refused: ["c", null],
  },
  {
    behaviour: "without a type, keywords concern the instances that they are about",
    schema: "Typeless",
    accepted: [{ name: "ab" }, { name: 1 }, "text", 5],
    refused: [{ name: "a" }, {}],
  },
  {
    behaviour: "a boolean tag tells inline members apart",
    schema: "Tagged",
    accepted: [{ on: true }, { on: false, off: "x" }],
    refused: [{ on: false }, { on: "true" }, {}],
  },
  {
    behaviour: "a numeric tag does, with a mapping by name and by reference",
    schema: "Versioned",
    accepted: [{ v: 1 }, { v: 2 }],
    refused: [{ v: 3 }, { v: "1" }],
  },
  {
    behaviour: "recursion goes through `allOf`, lists, maps and unions at once",
    schema: "NodeModel",
    accepted: [{ kids: [{ named: { a: "x", b: { kids: [] } } }] }],
    refused: [{ kids: [{ named: { a: 1 } }] }, { kids: [{ named: { a: { kids: {} } } }] }],
  },
  {
    behaviour: "names that differ only in case are two schemas",
    schema: "ErrorModel2",
    accepted: [{ code: 1 }],
    refused: [{ reason: 1 }],
  },
];

describe("in published descriptions", () => {
  let validators: Validators;
  beforeAll(async () => {
    const path = new URL("../../cases/in-the-wild/spec.yaml", import.meta.url);
    validators = await validatorsOf(readFileSync(path, "utf8"));
  });

  test.each(rows)("$behaviour", ({ schema, accepted, refused }) => {
    const validator = validators[`${schema}Schema`];
    const isAccepted = (value: unknown) => validator?.safeParse(value).success;
    expect(accepted.map(isAccepted)).toEqual(accepted.map(() => true));
    expect(refused.map(isAccepted)).toEqual(refused.map(() => false));
  });
});

test("an enum of 20,000 values is an enum, without a union of literals", async () => {
  const values = Array.from({ length: 20_000 }, (_, index) => `value${String(index)}`);
  const { BigSchema } = await validatorsOf(withSchemas(`Big: { enum: [${values.join(", ")}] }`));
  expect(BigSchema?.safeParse("value19999").success).toBe(true);
  expect(BigSchema?.safeParse("value20000").success).toBe(false);
});

test("an empty enum accepts nothing", async () => {
  const { NoneSchema } = await validatorsOf(withSchemas("None: { type: string, enum: [] }"));
  expect(NoneSchema?.safeParse("").success).toBe(false);
});

test("2,000 operations without an operationId get 2,000 names", async () => {
  const paths = Array.from(
    { length: 2_000 },
    (_, index) =>
      `  /group${String(index % 40)}/thing${String(index)}/{id}: { get: { parameters: [{ in: path, name: id, required: true, schema: {} }], responses: {} } }`,
  );
  const { api } = await normalizeYaml(
    ["openapi: 3.1.0", "info: { title: t, version: '1' }", "paths:", ...paths].join("\n"),
  );
  const functions = new Set(api.operations.map(({ names }) => names.function));
  expect(functions.size).toBe(2_000);
});
