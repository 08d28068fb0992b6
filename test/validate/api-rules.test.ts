import { describe, expect, it } from "vitest";
import { describeApi, printValidated, validateText } from "./validate-text.js";

type Row = readonly [sentence: string, parts: string, problems: readonly string[]];

const ok = "responses: {200: {description: ok}}";
const [id, x, y] = ["id", "x", "y"].map(
  (name) => `parameters: [{name: ${name}, in: path, required: true, schema: {}}]`,
);

const rows: readonly Row[] = [
  ["takes a path with its parameter", `paths:\n  /a/{id}: {${id}, get: {${ok}}}`, []],
  [
    "wants a parameter for each name in the path",
    `paths:\n  /a/{id}: {get: {${ok}}}`,
    ["path-parameter-missing 4:13 `{id}` of `/a/{id}` has no path parameter"],
  ],
  [
    "wants a name in the path for each parameter",
    `paths:\n  /a: {get: {${ok}, ${id}}}`,
    ["path-parameter-unused 4:64 the path parameter `id` does not stand in `/a`"],
  ],
  ...[
    ["a", "it does not start with `/`"],
    ["//a.test/a", "`//` at the start names another host"],
    ["/a?b=c", "a query is not a part of the path"],
    ["/../a", "`.` and `..` leave the path"],
    ["/%2e%2E/a", "`.` and `..` leave the path"],
    ["/a/{}", "`{}` names no parameter"],
    ["/a/{b", "its braces are not balanced"],
    ["/a/b}", "its braces are not balanced"],
    ["/a/{{b}}", "its braces are not balanced"],
  ].map(([path = "", problem = ""]): Row => [
    `wants a path: ${problem}`,
    `paths: {"${path}": {}}`,
    [`path-malformed 3:9 \`${path}\` is not a path: ${problem}`],
  ]),
  [
    "wants each path once where both answer a method",
    `paths:\n  /a/{id}: {${id}, get: {${ok}}}\n  /a/{x}: {${x}, get: {${ok}}, put: {${ok}}}\n  /a/{y}: {${y}, put: {${ok}}}`,
    [
      "path-repeated 5:3 `/a/{x}` is the same path as `/a/{id}`, and both answer GET",
      "path-repeated 6:3 `/a/{y}` is the same path as `/a/{id}`, and both answer PUT",
    ],
  ],
  [
    "doubts a path that is written twice for different methods",
    `paths:\n  /a/{id}: {${id}, get: {${ok}}}\n  /a/{x}: {${x}, put: {${ok}}}`,
    ["path-equivalent 5:3 `/a/{x}` is the same path as `/a/{id}`"],
  ],
  [
    "wants each operationId once",
    `paths:\n  /a: {get: {operationId: x, ${ok}}}\n  /b: {get: {operationId: x, ${ok}}}`,
    ["operation-id-repeated 5:27 the operationId `x` is used twice"],
  ],
  [
    "wants each parameter once; header names have no case",
    `paths:\n  /a:\n    get:\n      ${ok}\n      parameters:\n        - &a {name: X-A, in: header, schema: {}}\n        - {name: x-a, in: header, schema: {}}\n        - {name: x-a, in: query, schema: {}}`,
    ["parameter-repeated 9:11 the header parameter `x-a` is listed twice"],
  ],
  [
    "wants parameters in places that there are, under names that fit",
    `paths:\n  /a:\n    parameters:\n      - {name: a, in: querry, schema: {}}\n      - {name: a b, in: header, schema: {}}\n      - {name: Accept, in: header, schema: {}}\n      - {name: c, in: query}\n      - {in: query, schema: {}}\n      - 5`,
    [
      "parameter-location-unknown 6:23 `querry` is not a place for a parameter",
      "name-not-a-token 7:16 `a b` cannot be the name of a header",
      "header-parameter-ignored 8:16 the header parameter `Accept` is ignored, as OpenAPI says",
      "parameter-without-schema 9:9 the parameter `c` has neither `schema` nor `content`",
      "field-missing 10:9 the parameter has no `name`",
      "wrong-type 11:9 expected an object, found `5`",
    ],
  ],
  [
    "wants parameters among parameters",
    `paths:\n  /a: {parameters: [{$ref: "#/components/responses/R"}]}\ncomponents: {responses: {R: {description: r}}}`,
    [
      "ref-wrong-kind 4:28 `#/components/responses/R` leads to a response, where a parameter is expected",
    ],
  ],
  [
    "wants references between parameters to end",
    `paths: {}\ncomponents:\n  parameters:\n    A: {$ref: "#/components/parameters/B"}\n    B: {$ref: "#/components/parameters/A"}`,
    [
      "ref-cycle 6:15 `#/components/parameters/B` leads back to itself",
      "ref-cycle 7:15 `#/components/parameters/A` leads back to itself",
    ],
  ],
  [
    "wants security schemes that are defined",
    `security: [{keys: []}]\ncomponents: {securitySchemes: {key: {type: http, scheme: basic}}}`,
    ["security-scheme-missing 3:13 the security scheme `keys` is not defined"],
  ],
  [
    "doubts servers that lead nowhere",
    `servers:\n  - {url: "https://{host}/"}\n  - {url: "ftp://a.test"}\n  - {url: "/v{n}", variables: {n: {default: "3", enum: ["1"]}}}\npaths: {}`,
    [
      "server-variable-missing 4:11 `{host}` in the server's URL has no variable",
      "server-url-unusable 5:11 `ftp://a.test` is not an http(s) URL, so the server is ignored",
      "server-default-unlisted 6:45 the default `3` is not one of the variable's values",
    ],
  ],
  [
    "doubts what responses and bodies are called",
    `paths:\n  /a:\n    get:\n      requestBody: {content: {}}\n      responses: {20x: {description: d}, 2XX: {description: d, content: {json: {}, "*/*": {}}}}\n    put: {}`,
    [
      "body-not-sendable 6:7 a GET request has no body",
      "response-code-unknown 7:19 `20x` is not a status code, so the response is ignored",
      "media-type-malformed 7:74 `json` is not a media type",
      "responses-missing 8:5 the operation does not say what it responds with",
    ],
  ],
  [
    "wants success to be described, or anything",
    `paths:\n  /a: {get: {responses: {404: {description: d}}}, put: {responses: {default: {description: d}}}}`,
    [
      "response-success-missing 4:14 the operation does not say what it responds with when it succeeds",
    ],
  ],
  [
    "doubts variables of servers without a use or a value",
    `servers:\n  - {url: "/{a}", variables: {a: {default: x, enum: []}, b: {default: x}}}\npaths: {}`,
    [
      "server-variable-without-values 4:53 `enum` is empty, so that the variable has no value",
      "server-variable-unused 4:58 the variable `b` does not stand in the server's URL",
    ],
  ],
  [
    "wants what a security scheme's type asks for",
    `components:\n  securitySchemes:\n    A: {type: apiKey, in: boddy}\n    B: {type: htp}\n    C: {type: oauth2, flows: {implicit: {scopes: {}}}}`,
    [
      "field-missing 5:8 the security scheme has no `name`",
      "parameter-location-unknown 5:27 `boddy` is not a place for a parameter",
      "security-type-unknown 6:15 `htp` is not a type of security scheme, so nothing is sent for it",
      "field-missing-ignored 7:41 the OAuth flow has no `authorizationUrl`",
    ],
  ],
  [
    "wants links to operations",
    `paths:\n  /a: {get: {operationId: x, responses: {200: {description: d, links: {a: {operationId: x}, b: {operationId: y}, c: {}, d: {operationRef: "#/paths/~1b"}}}}}}`,
    [
      "link-target-missing 4:110 the link leads to `y`, which is no operation",
      "field-missing-ignored 4:117 the link has no `operationId`",
      "link-target-missing 4:139 the link leads to `#/paths/~1b`, which is no operation",
    ],
  ],
  [
    "tells which components nothing leads to",
    `paths:\n  /a: {get: {responses: {200: {$ref: "#/components/responses/R"}}}}\ncomponents:\n  responses: {R: {description: d, content: {a/b: {schema: {$ref: "#/components/schemas/P"}}}}}\n  schemas:\n    P: {discriminator: {propertyName: k}, properties: {k: {}}}\n    V: {allOf: [{$ref: "#/components/schemas/P"}]}\n    U: {items: {$ref: "#/components/schemas/U"}}\n  securitySchemes: {S: {type: http, scheme: basic}}`,
    [
      "component-unused 10:5 no operation leads to this schema",
      "component-unused 11:21 no operation leads to this security scheme",
    ],
  ],
  [
    "takes styles of a parameter's place",
    `paths:\n  /a:\n    parameters: [{name: a, in: query, style: fom, schema: {}}, {name: b, in: query, style: deepObject, schema: {}}]`,
    ["style-unknown 5:46 `fom` is not a style of query parameters"],
  ],
  [
    "takes one of two fields that say the same",
    `paths:\n  /a:\n    parameters: [{name: a, in: query, schema: {}, example: 1, examples: {}}]`,
    ["fields-exclude-each-other 5:63 `examples` and `example` exclude each other"],
  ],
  [
    "wants media types in encodings and schemas too",
    `paths:\n  /a:\n    put:\n      responses: {200: {description: d}}\n      requestBody: {content: {multipart/form-data: {schema: {contentMediaType: png}, encoding: {a: {contentType: "image/png, image/*"}, b: {contentType: jpg}}}}}`,
    [
      "media-type-malformed 7:80 `png` is not a media type",
      "media-type-malformed 7:154 `jpg` is not a media type",
    ],
  ],
  [
    "knows what has become of the fields of Swagger 2.0",
    `host: a.test\ncomponents: {schemas: {"a b": {}}}`,
    [
      "unknown-field 3:1 `host` is not a field of the OpenAPI document; it is ignored",
      "component-name-odd 4:24 `a b` is not a name for a component",
    ],
  ],
  [
    "wants something that is described",
    "tags: [{name: a}]",
    ["field-missing 1:1 the OpenAPI document has no `paths`"],
  ],
  [
    "takes slips that the output does not touch",
    `externalDocs: {description: null}\ntags: [{name: a, externalDocs: []}]\npaths: {}`,
    [
      "field-missing-ignored 3:15 the external docs has no `url`",
      "wrong-type-ignored 3:29 expected a string, found `null`; it is ignored",
      "wrong-type-ignored 4:32 expected an object, found an empty array; it is ignored",
    ],
  ],
  [
    "refuses null where the output needs something",
    `servers: null\npaths: null`,
    [
      "wrong-type 3:10 expected an array, found `null`",
      "wrong-type 4:8 expected an object, found `null`",
    ],
  ],
];

describe("a description", () => {
  it.each(rows)("%s: %s", async (_, parts, problems) => {
    expect(await validateText(describeApi(parts))).toEqual(problems);
  });

  it.each([
    [
      "3.0.4",
      [
        "field-of-later-version 4:42 `mutualTLS` is of OpenAPI 3.1, this is 3.0.4; it is read anyway",
      ],
    ],
    ["3.1.0", []],
  ])("knows the types of security scheme of its version: %s", async (version, problems) => {
    const parts = "paths: {}\ncomponents: {securitySchemes: {A: {type: mutualTLS}}}";
    const found = await validateText(describeApi(parts, version));
    expect(found.filter((problem) => problem.startsWith("field-of-later-version"))).toEqual(
      problems,
    );
  });

  it("shows the first of two that must differ", async () => {
    const printed = await printValidated(describeApi("paths:\n  /a/{x}: {}\n  /a/{y}: {}"));
    expect(printed).toContain("  see: the first is here\n  -:4:3   #/paths/~1a~1{x}\n");
  });

  it.each([
    [
      "3.0.4",
      [
        "`webhooks` is of OpenAPI 3.1, this is 3.0.4",
        "`mediaTypes` is of OpenAPI 3.2, this is 3.0.4",
      ],
    ],
    ["3.1.0", ["`mediaTypes` is of OpenAPI 3.2, this is 3.1.0"]],
    ["3.2.0", []],
  ])("has the fields of its version: %s", async (version, facts) => {
    const parts = "webhooks: {}\npaths: {}\ncomponents: {mediaTypes: {}}";
    const found = await validateText(describeApi(parts, version));
    expect(found.map((line) => line.replace(/^\S+ \S+ (.*); it is read anyway$/u, "$1"))).toEqual(
      facts,
    );
  });

  it("keeps the methods of 3.2 in their places", async () => {
    const parts = `paths:\n  /a:\n    query: {${ok}}\n    additionalOperations: {COPY: {${ok}}, GET: {${ok}}, "a b": {${ok}}}`;
    expect(await validateText(describeApi(parts, "3.2.0"))).toEqual([
      "method-misplaced 6:73 `GET` is not an additional method",
      "method-misplaced 6:117 `a b` is not an additional method",
    ]);
  });
});
