import { describe, expect, it } from "vitest";
import { describeSchema, printValidated, validateText } from "./validate-text.js";

/** The rule's sentence, a schema, and what is said about it. */
type Row = readonly [sentence: string, schema: string, problems: readonly string[]];

const rows31: readonly Row[] = [
  ["accepts a schema that is a boolean", "true", []],
  ["wants a schema", "5", ["wrong-type 4:7 expected a schema (an object or a boolean), found `5`"]],
  [
    "wants schemas by name under properties",
    "{properties: [a]}",
    ["wrong-type 4:20 expected an object, found an array"],
  ],
  [
    "wants the names of types",
    "{type: [string, text]}",
    ['wrong-type 4:23 expected the name of a type, found `"text"`'],
  ],
  [
    "wants whole numbers of things",
    "{maxLength: 1.5}",
    ["wrong-type 4:19 expected a whole number that is not negative, found `1.5`"],
  ],
  [
    "wants the bounds of 3.1 to be numbers",
    "{exclusiveMinimum: true}",
    ["wrong-type 4:26 expected a number, found `true`"],
  ],
  [
    "lets text for people be anything",
    "{description: null}",
    ["wrong-type-ignored 4:21 expected a string, found `null`; it is ignored"],
  ],
  [
    "knows its keywords",
    "{minLenght: 1, x-minLenght: 1}",
    ["unknown-field 4:8 `minLenght` is not a field of the schema; it is ignored"],
  ],
  ["takes any name under properties", "{properties: {minLenght: {}, $ref: {type: string}}}", []],
  [
    "wants something in a union",
    "{oneOf: []}",
    ["empty-list 4:15 `oneOf` is empty: it takes at least one schema"],
  ],
  [
    "doubts an empty enum",
    "{enum: []}",
    ["enum-empty 4:14 `enum` is empty, so that no value is valid"],
  ],
  [
    "reads `nullable` as it is meant",
    "{type: string, nullable: true}",
    ["nullable-in-31 4:22 OpenAPI 3.1.0 has no `nullable`; it is read as in 3.0"],
  ],
  [
    "doubts bounds that leave no value",
    "{minimum: 3, exclusiveMaximum: 3, minLength: 2, maxLength: 1}",
    [
      "bounds-contradict 4:17 `minimum: 3` and `exclusiveMaximum: 3` leave no value",
      "bounds-contradict 4:52 `minLength: 2` and `maxLength: 1` leave no value",
    ],
  ],
  [
    "wants a step forward",
    "{multipleOf: 0}",
    ["multiple-of-not-positive 4:20 `multipleOf: 0` is not greater than 0"],
  ],
  [
    "doubts values of another type, but not a null",
    '{type: integer, enum: [1, "2", null, 12345678901234567890]}',
    ['value-mistyped 4:33 `"2"` in `enum` is not of type integer'],
  ],
  [
    "doubts what is listed twice",
    "{required: [a, b, a], enum: [1, 1]}",
    [
      "value-repeated 4:25 `a` stands twice in `required`",
      "value-repeated 4:39 `1` stands twice in `enum`",
    ],
  ],
  [
    "follows references to what is there",
    "{$ref: '#/components/schemas/y'}",
    ["ref-not-found 4:14 `#/components/schemas/y` points to nothing"],
  ],
  [
    "follows dynamic references and anchors to what is there",
    "{$anchor: x, items: {$ref: '#x'}, not: {$dynamicRef: '#y'}}",
    ["ref-not-found 4:60 `#y` points to nothing"],
  ],
  [
    "follows references by own members only",
    "{$ref: '#/components/schemas/toString'}",
    ["ref-not-found 4:14 `#/components/schemas/toString` points to nothing"],
  ],
  [
    "follows references to schemas",
    "{$ref: '#/info'}",
    ["ref-wrong-kind 4:14 `#/info` leads to an info, where a schema is expected"],
  ],
  ["wants a text in `$ref`", "{$ref: 5}", ["wrong-type 4:14 expected a string, found `5`"]],
  [
    "wants references to end",
    "{$ref: '#/components/schemas/X'}",
    ["ref-cycle 4:14 `#/components/schemas/X` leads back to itself"],
  ],
  [
    "wants a schema that is not made of itself",
    "{allOf: [{type: object}, {$ref: '#/components/schemas/X'}]}",
    ["schema-cycle 4:32 a schema is made of itself, so that no value could be checked against it"],
  ],
  ["takes a schema that contains itself", "{items: {$ref: '#/components/schemas/X'}}", []],
  ["takes a mapping to the name of a schema", mapping("X"), []],
  ["takes a mapping to a reference", mapping("'#/components/schemas/X'"), []],
  [
    "wants mappings that lead to schemas",
    mapping("Z"),
    ["discriminator-target-missing 4:59 `Z`, to which `y` is mapped, is not a schema"],
  ],
];

function mapping(target: string): string {
  return `{discriminator: {propertyName: kind, mapping: {y:   ${target}}}, properties: {kind: {}}}`;
}

/** Which required keys are meant, and which are misspelt. */
const requiredRows: readonly Row[] = [
  [
    "wants required keys among the properties",
    "{required: [a, b], properties: {a: {}}}",
    ["required-undeclared 4:22 `b` is required, but no property of that name is declared"],
  ],
  ["takes a schema that only requires", "{required: [a]}", []],
  [
    "takes a map with a required key",
    "{required: [a], properties: {b: {}}, additionalProperties: {}}",
    [],
  ],
  ["takes a key that matches a pattern", "{required: [a], patternProperties: {'^a': {}}}", []],
  ["takes a key of another part", "{allOf: [{required: [a]}, {properties: {a: {}}}]}", []],
  [
    "takes a key of what surrounds an alternative",
    "{properties: {a: {}, b: {}}, anyOf: [{required: [a]}, {required: [b]}]}",
    [],
  ],
  [
    "takes a key of what a reference leads to",
    "{required: [a], properties: {b: {}}, allOf: [{$ref: '#/components/schemas/X/$defs/Z'}], $defs: {Z: {properties: {a: {}}}}}",
    [],
  ],
];

/** What a union with a discriminator asks of its members. */
const discriminatorRows: readonly Row[] = [
  ["takes members with the property", union("{properties: {kind: {const: a}}}"), []],
  ["takes null beside them", union("{properties: {kind: {}}}, {type: 'null'}"), []],
  [
    "wants the property in each member",
    union("{properties: {kid: {}}}"),
    [
      "discriminator-property-missing 4:53 this schema has no property `kind` that would tell it apart",
    ],
  ],
  [
    "wants mappings to members",
    union("{properties: {kind: {}}}", ", mapping: {y: Y}"),
    ["discriminator-target-not-a-member 4:57 `Y` is mapped to, but is no member of the union"],
  ],
];

function union(members: string, mapped = ""): string {
  return `{discriminator: {propertyName: kind${mapped}}, oneOf: [${members}]}`;
}

const rows30: readonly Row[] = [
  [
    "has one type",
    "{type: [string, 'null']}",
    ["wrong-type 4:14 expected the name of a type, found an array"],
  ],
  ["has `nullable`", "{type: string, nullable: true}", []],
  [
    "has no `const`",
    "{const: 1}",
    ["field-of-later-version 4:8 `const` is of OpenAPI 3.1, this is 3.0.3; it is ignored"],
  ],
  [
    "ignores what stands beside a reference",
    "{$ref: '#/components/schemas/Y', nullable: true, description: d}",
    ["ref-sibling-ignored 4:40 `nullable` stands beside a `$ref` and is ignored"],
  ],
];

describe("a schema of 3.1", () => {
  it.each([...rows31, ...requiredRows, ...discriminatorRows])(
    "%s: %s",
    async (_, schema, problems) => {
      expect(await validateText(describeSchema(schema))).toEqual(problems);
    },
  );
});

describe("a schema of 3.0", () => {
  it.each(rows30)("%s: %s", async (_, schema, problems) => {
    expect(await validateText(`${describeSchema(schema, "3.0.3")}paths: {}\n`)).toEqual(problems);
  });
});

describe("hints", () => {
  it.each([
    ["{$ref: '#/components/schema/Y'}", "#/components/schemas/Y"],
    ["{$ref: 'Y'}", undefined],
    ["{minLenght: 1}", "minLength"],
    ["{entirelyOther: 1}", undefined],
  ])("name what was probably meant: %s", async (schema, suggestion) => {
    const printed = await printValidated(describeSchema(schema));
    const found = /did you mean `(.*)`\?/u.exec(printed)?.[1];
    expect(found).toBe(suggestion);
  });
});
