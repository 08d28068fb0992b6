import fc from "fast-check";
import { hostileTexts } from "../emit/code/hostile-text.js";
import type { Json } from "./read-descriptions.js";

/** One change of a description. `at` and `other` choose places, modulo how many there are. */
export type Mutation =
  | { readonly kind: "delete" | "duplicate"; readonly at: number }
  | { readonly kind: "swap" | "copy"; readonly at: number; readonly other: number }
  | { readonly kind: "replace"; readonly at: number; readonly value: Json }
  | { readonly kind: "splice"; readonly at: number; readonly index: number; readonly text: string }
  | { readonly kind: "rename"; readonly at: number; readonly name: string }
  | { readonly kind: "point"; readonly at: number; readonly target: string }
  | { readonly kind: "wrap"; readonly at: number; readonly keyword: string }
  | { readonly kind: "set"; readonly at: number; readonly keyword: string; readonly value: Json };

/** One change of the text that the description is written as. */
export interface TextMutation {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Everything that one fuzzed document follows from. */
export interface FuzzPlan {
  readonly document: number;
  /** The operations that are kept of a big description. */
  readonly operations: readonly number[];
  readonly mutations: readonly Mutation[];
  readonly wording: "json" | "yaml";
  readonly textMutation: TextMutation | undefined;
}

const place = fc.nat({ max: 1_000_000 });

const hostileText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom(
    "*/globalThis.__pwned=1;/*",
    '"];globalThis.__pwned=1;["',
    "#/components/schemas",
    'application/json; charset="',
    "multipart/form-data",
    "{x}",
    "/{a}{b}",
    "https://{host}.example/{}",
    "x".repeat(3000),
  ),
);

const keywords: Readonly<Record<string, readonly Json[]>> = {
  type: ["string", "integer", "object", "array", "null", ["string", "null"], [], "file", "any"],
  nullable: [true, false],
  format: ["date-time", "int64", "binary", "byte", "uuid", "regex", "nonsense"],
  const: [null, 1, "x", { a: [1] }, [], -0, 1e300, 9007199254740992],
  enum: [[], [null], [1, "1", true], ["a", "a"], [{}], [""], ["__proto__"]],
  default: [null, "x", {}, 1.5, []],
  pattern: [
    "^a/b$",
    "[",
    "(a+)+$",
    "\\p{L}",
    "(?<n>a)\\k<n>",
    "[^\\]]/*",
    "\\cA",
    "^\\d{1,99999}$",
  ],
  minLength: [-1, 0, 1.5, 1e20],
  maximum: [0, 1e308, -5, "3"],
  exclusiveMinimum: [true, 5],
  multipleOf: [0, 0.1, -2, 1e-300],
  minItems: [3, -1],
  uniqueItems: [true, "yes"],
  required: [[], ["id", "id"], ["nowhere"], true, ["__proto__", "toString"]],
  properties: [{}, { ["constructor"]: {} }, { a: false }, [], { a: { $ref: "#" } }],
  additionalProperties: [false, true, {}, { type: "string" }, "no"],
  patternProperties: [{ "^x-": {} }, { "[": {} }],
  propertyNames: [{ pattern: "^a" }, false],
  items: [{}, true, [], [{}], { $ref: "#/components/schemas" }],
  prefixItems: [[{ type: "string" }], []],
  contains: [{}, false],
  not: [{}, true, { type: "null" }],
  if: [{ required: ["a"] }],
  oneOf: [[], [{}], [{ type: "string" }, { type: "string" }], {}],
  allOf: [[], [{ type: "string" }, { type: "number" }], [false]],
  anyOf: [[true], [{ type: "null" }]],
  discriminator: [{ propertyName: "type" }, { propertyName: "" }, { mapping: { a: "b" } }, "type"],
  $ref: [
    "#",
    "#/",
    "#/components/schemas/Nope",
    "other.yaml",
    "http://127.0.0.1:1/x",
    5,
    "#/paths",
  ],
  $dynamicRef: ["#meta", "#"],
  $id: ["https://example.com/x", "#a"],
  $anchor: ["a", "1"],
  unevaluatedProperties: [false, { type: "string" }],
  dependentRequired: [{ a: ["b"] }, { a: "b" }],
  readOnly: [true],
  writeOnly: [true],
  deprecated: [true, "yes"],
  description: ["", null, "*/", 5],
  example: [{ a: 1 }, null],
  examples: [[], [1], { a: { value: 1 } }, { a: { $ref: "#/x" } }],
  style: ["form", "deepObject", "matrix", "label", "pipeDelimited", "nonsense"],
  explode: [true, false],
  in: ["query", "path", "header", "cookie", "body", "formData", "nowhere"],
  schema: [{}, true, false, null],
  content: [{}, { "text/plain": {} }, { "*/*": {} }, { "application/xml": { schema: {} } }],
  operationId: ["then", "constructor", "", "a.b", "a-b", "class", "1", "createClient"],
  parameters: [[], {}, [{}], [{ name: "a", in: "query" }], [{ $ref: "#/components/parameters/x" }]],
  requestBody: [{}, { content: {} }, { content: { "multipart/form-data": { schema: {} } } }],
  responses: [{}, { "200": {} }, { default: { description: "" } }, { "2XX": { description: "x" } }],
  security: [[], [{}], [{ nope: [] }]],
  servers: [[], [{ url: "" }], [{ url: "https://{a}/", variables: {} }], [{ url: "/v1" }]],
  tags: [[""], ["a", "a"], "x"],
  callbacks: [{}, { a: { "{$request.body#/x}": { post: { responses: {} } } } }],
  openapi: ["3.0.3", "3.1.0", "3.2.0", "4.0.0", 3.1],
  swagger: ["2.0"],
};

const set = fc.oneof(
  ...Object.entries(keywords).map(([keyword, values]) =>
    fc.record({
      kind: fc.constant("set" as const),
      at: place,
      keyword: fc.constant(keyword),
      value: fc.constantFrom(...values),
    }),
  ),
);

const primitives: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  "",
  "x",
  [],
  {},
  [null],
  { a: 1 },
];

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("delete", "duplicate"), at: place }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom("swap", "copy"), at: place, other: place }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("replace"),
      at: place,
      value: fc.constantFrom(...primitives),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("splice"),
      at: place,
      index: fc.nat({ max: 200 }),
      text: hostileText,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("rename"), at: place, name: hostileText }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("point"),
      at: place,
      target: fc.oneof(fc.constant(""), hostileText),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("wrap"),
      at: place,
      keyword: fc.constantFrom("allOf", "oneOf", "anyOf", "not", "items", "additionalProperties"),
    }),
  },
  { weight: 5, arbitrary: set },
);

/** Plans over so many descriptions. */
export function fuzzPlans(documents: number): fc.Arbitrary<FuzzPlan> {
  return fc.record({
    document: fc.nat({ max: documents - 1 }),
    operations: fc.array(place, { minLength: 1, maxLength: 4 }),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 4, size: "small" }),
    wording: fc.constantFrom("json", "json", "json", "yaml"),
    textMutation: fc.option(
      fc.record({ at: place, remove: fc.nat({ max: 40 }), insert: hostileText }),
      { freq: 12, nil: undefined },
    ),
  });
}
