import { describe, expect, it } from "vitest";
import type { Api } from "../../../generator/ir/api.js";
import type { Settings } from "../../../generator/ir/settings.js";
import { normalizeYaml, defaultSettings, withPaths } from "../normalize-yaml.js";

const get = "/pets: { get: { responses: {} } }";

async function readServers(servers: string): Promise<readonly string[]> {
  const { api } = await normalizeYaml(withPaths(get, `servers: ${servers}`));
  return api.servers.map(({ url }) => url);
}

describe("the servers of an API", () => {
  it("have the defaults of their variables, and no slash at the end", async () => {
    expect(
      await readServers(
        `[{ url: 'https://{region}.api.example/{v}/', variables: { region: { default: eu }, v: { default: v1 } } }]`,
      ),
    ).toEqual(["https://eu.api.example/v1"]);
  });

  it("are left out where they are relative and the description was not fetched", async () => {
    expect(await readServers("[{ url: /v1 }, { url: https://b.example }]")).toEqual([
      "https://b.example",
    ]);
  });

  it("are left out where they are no http", async () => {
    expect(
      await readServers(
        "[{ url: 'javascript:alert(1)' }, { url: 'wss://a.example' }, { url: '{x}' }]",
      ),
    ).toEqual([]);
  });

  it("give way to the operation's own, then to the path item's", async () => {
    const { api } = await normalizeYaml(
      withPaths(
        `
        /a: { servers: [{ url: https://item.example }], get: {}, post: { servers: [{ url: https://own.example }] } }
        /b: { get: {} }
        `,
        "servers: [{ url: https://api.example }]",
      ),
    );
    expect(api.operations.map(({ server }) => server)).toEqual([
      "https://item.example",
      "https://own.example",
      undefined,
    ]);
  });
});

const schemes = `
components:
  securitySchemes:
    Key: { type: apiKey, in: header, name: X-Key }
    Query: { type: apiKey, in: query, name: key }
    Basic: { type: http, scheme: Basic }
    Bearer: { type: http, scheme: bearer }
    Digest: { type: http, scheme: digest }
    OAuth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://t.example, scopes: { read: Reads. } } } }
    Connect: { type: openIdConnect, openIdConnectUrl: https://o.example }
`;

async function readSecurity(document: string, operation: string): Promise<Api> {
  const paths = `/pets: { get: { ${operation} responses: {} } }`;
  return (await normalizeYaml(withPaths(paths, `${document}${schemes}`))).api;
}

describe("security", () => {
  it("knows each kind of scheme, and the wording of those that it cannot serve", async () => {
    const { securitySchemes } = await readSecurity("", "");
    expect(securitySchemes).toEqual([
      { name: "Key", type: "apiKey", in: "header", parameter: "X-Key" },
      { name: "Query", type: "apiKey", in: "query", parameter: "key" },
      { name: "Basic", type: "http", scheme: "basic" },
      { name: "Bearer", type: "http", scheme: "bearer" },
      { name: "Digest", type: "unsupported", wording: "http digest" },
      { name: "OAuth", type: "oauth2", tokenUrl: "https://t.example", scopes: ["read"] },
      { name: "Connect", type: "openIdConnect", url: "https://o.example" },
    ]);
  });

  it.each([
    ["the document's", "security: [{ Key: [] }]", "", [["Key"]]],
    ["its own instead", "security: [{ Key: [] }]", "security: [{ Bearer: [] }],", [["Bearer"]]],
    ["none where its list is empty", "security: [{ Key: [] }]", "security: [],", []],
    [
      "alternatives of combinations",
      "",
      "security: [{ Key: [], Basic: [] }, {}],",
      [["Key", "Basic"], []],
    ],
  ])("of an operation is %s", async (_, document, operation, expected) => {
    const { operations } = await readSecurity(document, operation);
    const security = operations[0]?.security.map((all) => all.map(({ scheme }) => scheme));
    expect(security).toEqual(expected);
  });

  it.each([
    ["another flow", "{ authorizationCode: { tokenUrl: https://t.example } }"],
    ["a relative address", "{ clientCredentials: { tokenUrl: /token } }"],
  ])("obtains no tokens by %s", async (_, flows) => {
    const rest = `components: { securitySchemes: { OAuth: { type: oauth2, flows: ${flows} } } }`;
    const { api } = await normalizeYaml(withPaths("{}", rest));
    expect(api.securitySchemes).toEqual([{ name: "OAuth", type: "oauth2", scopes: [] }]);
  });

  it("keeps the scopes", async () => {
    const { operations } = await readSecurity("", "security: [{ OAuth: [read] }],");
    expect(operations[0]?.security).toEqual([[{ scheme: "OAuth", scopes: ["read"] }]]);
  });

  it.each([
    [
      "those of the requirement",
      "security: [{ OAuth: [write, read] }],",
      { OAuth: ["write", "read"] },
    ],
    [
      "those of the first alternative",
      "security: [{ OAuth: [a] }, { OAuth: [b] }],",
      { OAuth: ["a"] },
    ],
    ["none where it names none", "security: [{ OAuth: [] }],", undefined],
    [
      "none for a scheme whose tokens the consumer has",
      "security: [{ Connect: [read] }],",
      undefined,
    ],
  ])("asks for tokens with the scopes of the operation: %s", async (_, security, scopes) => {
    const { operations } = await readSecurity("", security);
    expect(operations[0]?.scopes).toEqual(scopes);
  });

  it("reports a credential whose scheme does not exist, with the nearest that does", async () => {
    const settings: Partial<Settings> = {
      client: {
        ...defaultSettings.client,
        credentials: { apiKey: { scheme: "Kex", env: undefined } },
      },
    };
    const { diagnostics } = await normalizeYaml(withPaths(get, schemes), settings);
    expect(diagnostics.map(({ code, hint }) => `${code}: ${hint}`)).toEqual([
      "credential-scheme-missing: did you mean `Key`?",
    ]);
  });
});
