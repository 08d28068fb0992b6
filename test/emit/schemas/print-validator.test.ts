import { describe, expect, test } from "vitest";
import { printValidator } from "../../../generator/emit/schemas/print-validator.js";
import type { ValidatorPrinter } from "../../../generator/emit/schemas/validator-printer.js";
import { zodLibraries, type ZodLibrary } from "../../../generator/emit/schemas/zod-libraries.js";
import type { Schema } from "../../../generator/ir/schema.js";
import { ir, optional, required } from "./schema-values.js";

function createPrinter(library: ZodLibrary): ValidatorPrinter {
  const printer: ValidatorPrinter = {
    fills: false,
    optional: (text) => library.wrap("optional", text, printer),
    nullable: (text) => library.wrap("nullable", text, printer),
    check: (text, checks) => library.check(text, checks, printer),
    zod: (name) => `z.${name}`,
    runtime: (name) => name,
    reference: (id) => `z.unwrap(${id}Schema)`,
    schema: (schema) => printValidator(schema, printer),
  };
  return printer;
}

const printer = createPrinter(zodLibraries.zod);

function expectPrinted(schema: Schema): ReturnType<typeof expect<string>> {
  return expect(printValidator(schema, printer));
}

describe("a number", () => {
  test("of any size is a number without a fraction when it is an integer", () => {
    expectPrinted(ir.number()).toBe("z.number()");
    expectPrinted(ir.integer({ minimum: 0 })).toBe("integer().min(0)");
  });

  test("whose bounds lie within 2^53 is zod's own integer", () => {
    expectPrinted(ir.integer({ minimum: 0, exclusiveMaximum: 10 })).toBe("z.int().min(0).lt(10)");
  });

  test("has its bounds by the direction in which a limit beyond 2^53 rounds", () => {
    expectPrinted(ir.number({ minimum: 9007199254740993n })).toBe(
      "z.number().gt(9007199254740993)",
    );
    expectPrinted(ir.number({ minimum: 9007199254740995n })).toBe(
      "z.number().min(9007199254740995)",
    );
    expectPrinted(ir.number({ maximum: 9007199254740993n })).toBe(
      "z.number().max(9007199254740993)",
    );
    expectPrinted(ir.number({ maximum: 9007199254740995n })).toBe(
      "z.number().lt(9007199254740995)",
    );
    expectPrinted(ir.number({ exclusiveMaximum: 9007199254740993n })).toBe(
      "z.number().max(9007199254740993)",
    );
    expectPrinted(ir.number({ exclusiveMinimum: 9007199254740995n })).toBe(
      "z.number().min(9007199254740995)",
    );
  });

  test("asserts a format by the numbers that it has", () => {
    expectPrinted(ir.integer({ assertedFormat: "int32" })).toBe("z.int32()");
    expectPrinted(ir.integer({ assertedFormat: "int64", minimum: 1 })).toBe("int64().min(1)");
    expectPrinted(ir.number({ assertedFormat: "float" })).toBe("z.float32()");
    expectPrinted(ir.number({ assertedFormat: "double" })).toBe("z.number()");
  });

  test("is a multiple by a check, with all digits", () => {
    expectPrinted(ir.number({ multipleOf: 0.01 })).toBe("z.number().check(multipleOf(0.01))");
    expectPrinted(ir.integer({ multipleOf: 1 })).toBe("integer()");
    expectPrinted(ir.number({ multipleOf: 9007199254740993n })).toBe(
      "z.number().check(multipleOf(9007199254740993n))",
    );
  });
});

describe("a string", () => {
  test("has bounds, pattern and format", () => {
    const pattern = { source: "^a/b$", flags: "u" } as const;
    expectPrinted(ir.string({ minLength: 1, maxLength: 9, pattern })).toBe(
      "z.string().min(1).max(9).regex(/^a\\/b$/u)",
    );
    expectPrinted(ir.string({ assertedFormat: "date-time", maxLength: 30 })).toBe(
      'z.stringFormat("date-time", isDateTime).max(30)',
    );
  });

  test("has no format that is an annotation", () => {
    expectPrinted(ir.string({ format: "email" })).toBe("z.string()");
  });
});

describe("literals", () => {
  test("are an enum when they are strings, nullable with null", () => {
    expectPrinted(ir.literal("a")).toBe('z.literal("a")');
    expectPrinted(ir.literal("a", 'b"')).toBe('z.enum(["a", "b\\""])');
    expectPrinted(ir.literal("a", "b", null)).toBe('z.enum(["a", "b"]).nullable()');
  });

  test("are a list of literals when they are mixed, or no names of members", () => {
    expectPrinted(ir.literal(1, "a", null)).toBe('z.literal([1, "a", null])');
    expectPrinted(ir.literal("__proto__", "a")).toBe('z.literal(["__proto__", "a"])');
  });

  test("are compared by value when one is an array or an object", () => {
    expectPrinted(ir.literal({ a: [1] }, "b")).toBe('constants({ a: [1] }, "b")');
  });
});

describe("an object", () => {
  const id = required("id", ir.string());

  test("is zod's own by what it says about other keys", () => {
    expectPrinted(ir.object([id])).toBe("openObject({ id: z.string() })");
    expectPrinted(ir.object([id], { additionalProperties: ir.never })).toBe(
      "z.strictObject({ id: z.string() })",
    );
    expectPrinted(ir.object([id], { indexed: true })).toBe("z.looseObject({ id: z.string() })");
    expectPrinted(ir.object([], { indexed: true })).toBe("z.looseObject({})");
    expectPrinted(ir.object([], { additionalProperties: ir.never })).toBe("z.strictObject({})");
  });

  test("holds other keys to their schema", () => {
    const additionalProperties = ir.boolean;
    expectPrinted(ir.object([], { additionalProperties, indexed: true })).toBe(
      "recordOf(z.boolean())",
    );
    expectPrinted(ir.object([id], { additionalProperties, indexed: true })).toBe(
      "objectOf({ id: z.string() }, z.boolean())",
    );
  });

  test("reads own keys where a name is one that every object inherits", () => {
    const schema = ir.object([optional("__proto__", ir.null), required("toString", ir.null)]);
    expectPrinted(schema).toBe(
      'objectOf({ ["__proto__"]: z.null().optional(), toString: z.null() }, open)',
    );
  });

  test("has patterns", () => {
    const pattern = { source: "^x-", flags: "u" } as const;
    const patternProperties = [{ pattern, schema: ir.string() }];
    expectPrinted(
      ir.object([], { patternProperties, additionalProperties: ir.never, indexed: true }),
    ).toBe("objectOf({}, closed, matching(/^x-/u, z.string()))");
  });

  test("quotes keys that are no identifiers, and lets optional ones be absent", () => {
    expectPrinted(ir.object([optional("a-b", ir.binary)])).toBe(
      'openObject({ "a-b": fileContent().optional() })',
    );
  });
});

describe("an array", () => {
  test("has bounds", () => {
    expectPrinted(ir.array(ir.null, { minItems: 1, maxItems: 2 })).toBe(
      "z.array(z.null()).min(1).max(2)",
    );
  });

  test("requires the positions that its least length reaches", () => {
    const prefixItems = [ir.string(), ir.boolean];
    expectPrinted(ir.array(ir.never, { prefixItems, minItems: 1 })).toBe(
      "prefixItems({ required: [z.string()], optional: [z.boolean()], rest: z.never() })",
    );
    expectPrinted(ir.array(ir.unknown, { prefixItems, minItems: 4, maxItems: 5 })).toBe(
      "prefixItems({ required: [z.string(), z.boolean()], optional: [], rest: z.unknown(), minItems: 4, maxItems: 5 })",
    );
  });
});

describe("a union", () => {
  test("with null is nullable", () => {
    expectPrinted(ir.union([ir.string(), ir.null])).toBe("z.string().nullable()");
    expectPrinted(ir.union([ir.string(), ir.null, ir.boolean])).toBe(
      "unionOf([z.string(), z.boolean()]).nullable()",
    );
  });

  test("follows its tag, or counts its matches", () => {
    const members = [ir.reference("Cat"), ir.reference("Dog")];
    expectPrinted(ir.union(members, { tag: "kind" })).toBe(
      'taggedUnion("kind", [z.unwrap(CatSchema), z.unwrap(DogSchema)])',
    );
    expectPrinted(ir.union([...members, ir.null], { exactlyOne: true })).toBe(
      "exclusiveUnion([z.unwrap(CatSchema), z.unwrap(DogSchema), z.null()])",
    );
  });
});

describe("assertions", () => {
  test("stand around the schema that they are about, in their order", () => {
    const schema = ir.asserting(
      ir.array(ir.unknown),
      { keyword: "uniqueItems" },
      { keyword: "contains", schema: ir.literal(1), min: 1, max: undefined },
      { keyword: "not", schema: ir.literal([]) },
    );
    expectPrinted(schema).toBe(
      "constrain(z.array(z.unknown()), uniqueItems(), contains(z.literal(1), { min: 1 }), not(constants([])))",
    );
  });

  test("of objects print what they are given", () => {
    const schema = ir.asserting(
      ir.object([]),
      { keyword: "minProperties", value: 1 },
      { keyword: "maxProperties", value: 2 },
      { keyword: "propertyNames", schema: ir.string({ maxLength: 3 }) },
      { keyword: "dependentRequired", key: "a", keys: ["b", "c"] },
      { keyword: "dependentSchemas", key: "a", schema: ir.unknown },
      { keyword: "if", if: ir.unknown, then: undefined, else: ir.never },
    );
    expectPrinted(schema).toBe(
      [
        "constrain(z.looseObject({})",
        "minProperties(1)",
        "maxProperties(2)",
        "propertyNames(z.string().max(3))",
        'dependentRequired("a", ["b", "c"])',
        'dependentSchemas("a", z.unknown())',
        "when(z.unknown(), { else: z.never() }))",
      ].join(", "),
    );
  });

  test("of what is not evaluated print the members that say something", () => {
    const nothing = { all: false, keys: [], patterns: [], when: [] };
    const evaluated = {
      ...nothing,
      keys: ["a"],
      when: [{ schema: ir.null, then: { ...nothing, all: true }, else: undefined }],
    };
    const schema = ir.asserting(
      ir.unknown,
      { keyword: "unevaluatedProperties", schema: ir.never, evaluated },
      {
        keyword: "unevaluatedItems",
        schema: ir.never,
        evaluated: { all: false, prefix: 2, contains: [ir.null], when: [] },
      },
      { keyword: "anyOf", schemas: [ir.null, ir.boolean] },
      { keyword: "oneOf", schemas: [ir.null, ir.boolean] },
    );
    expectPrinted(schema).toBe(
      [
        "constrain(z.unknown()",
        'unevaluatedProperties(z.never(), { keys: ["a"], when: [{ schema: z.null(), then: { all: true } }] })',
        "unevaluatedItems(z.never(), { prefix: 2, contains: [z.null()] })",
        "anyOf(z.null(), z.boolean())",
        "oneOf(z.null(), z.boolean()))",
      ].join(", "),
    );
  });
});

test("zod/mini has functions where zod has methods", () => {
  const text = ir.string({ minLength: 1, maxLength: 3 });
  const schema = ir.object([
    optional("a", text),
    required("b", ir.integer({ minimum: 1, exclusiveMaximum: 10 })),
  ]);
  expect(printValidator(schema, createPrinter(zodLibraries["zod/mini"]))).toBe(
    "openObject({ a: z.optional(z.string().check(z.minLength(1), z.maxLength(3))), b: z.int().check(z.gte(1), z.lt(10)) })",
  );
});
