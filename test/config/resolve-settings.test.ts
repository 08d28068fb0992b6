import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Config } from "../../generator/config.js";
import { resolveSettings } from "../../generator/config/resolve-settings.js";
import type { GivenSettings } from "../../generator/config/setting-readers.js";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { createFolder } from "./config-folder.js";

const minimal = { input: "spec.yaml", output: "sdk" };

interface Request {
  readonly files?: Readonly<Record<string, string>>;
  readonly config?: string;
  readonly flags?: GivenSettings;
}

async function resolve({ files = {}, config, flags = {} }: Request) {
  const cwd = await createFolder(files);
  const collector = createCollector();
  const env = { XDG_CACHE_HOME: join(cwd, "caches") };
  const resolved = await resolveSettings({ config, flags, cwd, env }, collector);
  const { settings: [settings] = [], configFile } = resolved ?? {};
  const problems = collector.diagnostics.map(({ message, hint }) => `${message} (${hint})`);
  return { cwd, settings, configFile, problems };
}

function exporting(config: unknown): Readonly<Record<string, string>> {
  return { "clientwright.config.ts": `export default ${JSON.stringify(config)};` };
}

describe("code in a configuration", () => {
  it("is taken as it stands, and anything else in its place is refused", async () => {
    const config =
      'export default { input: "a", output: "b", transform: (d) => ({ ...d, x: 1 }) };';
    const { settings, problems } = await resolve({ files: { "clientwright.config.ts": config } });
    expect(problems).toEqual([]);
    expect(settings?.transform?.({ y: 2 })).toEqual({ x: 1, y: 2 });
    const wrong = await resolve({ files: exporting({ ...minimal, transform: "code.ts" }) });
    expect(wrong.problems).toEqual([
      "`transform` in `clientwright.config.ts` cannot be `'code.ts'` (it is a function that changes the document)",
    ]);
  });
});

describe("settings", () => {
  it("need no configuration when the flags name input and output", async () => {
    const { cwd, settings, problems } = await resolve({ flags: minimal });
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      name: undefined,
      transform: undefined,
      input: join(cwd, "spec.yaml"),
      overlays: [],
      output: join(cwd, "sdk"),
      root: cwd,
      client: { name: "ApiClient", baseUrlEnv: undefined, credentials: {} },
      allow: { folders: [], origins: [], addresses: [] },
      validators: "zod",
      openapi: true,
      formatter: "prettier",
      cache: join(cwd, "caches", "clientwright"),
      importExtension: ".js",
      operations: {},
      names: {},
      formats: "assert",
      defaults: "document",
      inferTypes: false,
      bareNullable: "unknown",
      nullableIn31: "widen",
      pagination: "detect",
      severities: [],
      include: [],
      exclude: [],
    });
  });

  it("take every value that a configuration can hold", async () => {
    const config = {
      name: "acme",
      input: "https://api.example/openapi.json",
      overlays: ["overlays/sdk.yaml", "https://api.example/sdk.overlay.yaml"],
      output: "sdk",
      root: "..",
      allow: {
        folders: "../shared",
        origins: ["https://Schemas.Example:443/", "http://[::1]:80"],
        addresses: ["10.0.0.0/8", "fd00::1"],
      },
      client: {
        name: "Acme",
        baseUrlEnv: "ACME_URL",
        credentials: { apiKey: { scheme: "Key", env: "ACME_KEY" }, token: { scheme: "Bearer" } },
      },
      validators: false,
      openapi: false,
      formatter: "oxfmt",
      cache: ".cache",
      importExtension: ".ts",
      operations: {
        "GET /me": { resource: "account", member: "retrieve", function: "getMe" },
        listThings: {
          pagination: {
            style: "page",
            items: "/rows",
            parameter: "page",
            first: 0,
            pages: "/meta/pages",
          },
        },
        listAll: { pagination: false },
      },
      pagination: false,
      names: { "#/components/schemas/File": "UploadedFile" },
      formats: "annotate",
      defaults: "apply",
      inferTypes: true,
      bareNullable: "null",
      nullableIn31: "error",
      severities: [{ code: "unknown-field", severity: "off", paths: ["spec/*.yaml"] }],
      include: ["tag:billing", "GET /v1/*"],
      exclude: "id:debug*",
    } satisfies Config;
    const { cwd, settings, problems } = await resolve({ files: exporting(config) });
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      ...config,
      overlays: [join(cwd, "overlays/sdk.yaml"), "https://api.example/sdk.overlay.yaml"],
      output: join(cwd, "sdk"),
      cache: join(cwd, ".cache"),
      root: join(cwd, ".."),
      allow: {
        folders: [join(cwd, "../shared")],
        origins: ["https://schemas.example", "http://[::1]"],
        addresses: ["10.0.0.0/8", "fd00::1"],
      },
      client: {
        ...config.client,
        credentials: {
          apiKey: { scheme: "Key", env: "ACME_KEY" },
          token: { scheme: "Bearer", env: undefined },
        },
      },
      operations: {
        ...config.operations,
        "GET /me": { resource: ["account"], member: "retrieve", function: "getMe" },
      },
      include: [
        { written: "tag:billing", by: "tag", pattern: "billing" },
        { written: "GET /v1/*", by: "path", pattern: "/v1/*", method: "GET" },
      ],
      exclude: [{ written: "id:debug*", by: "id", pattern: "debug*" }],
    });
  });

  it("are those of the flags where both speak", async () => {
    const { cwd, settings } = await resolve({
      files: exporting({ ...minimal, client: { name: "Acme", baseUrlEnv: "URL" } }),
      flags: { output: "elsewhere", validators: false, client: { name: "Other" } },
    });
    expect(settings).toMatchObject({
      input: join(cwd, "spec.yaml"),
      output: join(cwd, "elsewhere"),
      validators: false,
      client: { name: "Other", baseUrlEnv: "URL" },
    });
  });

  it("resolve the paths of a configuration from its own folder", async () => {
    const folder = await createFolder(exporting(minimal));
    const { cwd, settings } = await resolve({
      config: join(folder, "clientwright.config.ts"),
      flags: { output: "sdk" },
    });
    expect(settings).toMatchObject({
      input: join(folder, "spec.yaml"),
      output: join(cwd, "sdk"),
      root: folder,
    });
  });

  it("leave standard input as it is", async () => {
    const { settings } = await resolve({ flags: { ...minimal, input: "-" } });
    expect(settings?.input).toBe("-");
  });
});

describe("severities", () => {
  const severities = async (given: unknown) => {
    const files = exporting({ ...minimal, severities: given });
    const { settings, problems } = await resolve({ files });
    return { severities: settings?.severities, problems };
  };

  it("may be a record by code", async () => {
    const given = { "unknown-field": "off", "name-adjusted": "error" };
    expect((await severities(given)).severities).toEqual(
      expect.arrayContaining([
        { code: "unknown-field", severity: "off" },
        { code: "name-adjusted", severity: "error" },
      ]),
    );
  });

  it("keep an error that would make the output wrong", async () => {
    for (const given of [
      { "ref-not-found": "warning" },
      [{ code: "ref-not-found", severity: "warning", paths: "#/paths/**" }],
    ]) {
      expect((await severities(given)).problems).toEqual([
        "`severities` cannot make the error `ref-not-found` matter as little as `warning` " +
          "(correct the description: what would be generated from it as it is would be wrong)",
      ]);
    }
    expect((await severities({ "ref-not-found": "error" })).problems).toEqual([]);
  });

  it("name the code that was probably meant", async () => {
    const [record] = (await severities({ "unknwn-field": "off" })).problems;
    expect(record).toContain("(did you mean `unknown-field`?)");
    const [rule] = (await severities([{ code: "unknwn-field", severity: "off" }])).problems;
    expect(rule).toBe(
      "`severities[0].code` in `clientwright.config.ts` cannot be `'unknwn-field'` (did you mean `unknown-field`?)",
    );
  });
});

describe("a configuration", () => {
  it.each<[string, unknown, string]>([
    [
      "a misspelt key",
      { validator: "zod" },
      "`validator` in `clientwright.config.ts` is not a setting (did you mean `validators`?)",
    ],
    [
      "an origin that holds more than one",
      { allow: { origins: ["https://api.example/v1"] } },
      "`allow.origins[0]` in `clientwright.config.ts` cannot be `'https://api.example/v1'` (it is an origin such as `https://schemas.example.com`)",
    ],
    [
      "what is no address",
      { allow: { addresses: "10.1" } },
      "`allow.addresses` in `clientwright.config.ts` cannot be `'10.1'` (it is an IP address, or a range such as `10.0.0.0/8`)",
    ],
    [
      "a key that is like none",
      { zzzzzz: 1 },
      "`zzzzzz` in `clientwright.config.ts` is not a setting (remove it)",
    ],
    [
      "a misspelt key further down",
      { client: { nam: "A" } },
      "`client.nam` in `clientwright.config.ts` is not a setting (did you mean `name`?)",
    ],
    [
      "a key of every object",
      { toString: 1 },
      "`toString` in `clientwright.config.ts` is not a setting (remove it)",
    ],
    [
      "a misspelt choice",
      { validators: "zodd" },
      "`validators` in `clientwright.config.ts` cannot be `'zodd'` (did you mean `zod`?)",
    ],
    [
      "a wrong choice",
      { validators: true },
      "`validators` in `clientwright.config.ts` cannot be `true` (it is `'zod'` or `'zod/mini'` or `false`)",
    ],
    [
      "null",
      { inferTypes: null },
      "`inferTypes` in `clientwright.config.ts` cannot be `null` (it is `true` or `false`)",
    ],
    [
      "a name that is no class",
      { client: { name: "my api" } },
      "`client.name` in `clientwright.config.ts` cannot be `'my api'` (it is the name of a class: letters and digits, with a capital first)",
    ],
    [
      "a credential without a scheme",
      { client: { credentials: { apiKey: { env: "KEY" } } } },
      "`client.credentials.apiKey.scheme` in `clientwright.config.ts` is missing (set it, there is no default for it)",
    ],
    [
      "a resource that is code",
      { operations: { "GET /": { resource: ["a", "b;c"] } } },
      "`operations[\"GET /\"].resource[1]` in `clientwright.config.ts` cannot be `'b;c'` (it is an identifier of TypeScript)",
    ],
    [
      "a style of pages that does not exist",
      { operations: { list: { pagination: { style: "cursors" } } } },
      "`operations.list.pagination.style` in `clientwright.config.ts` cannot be `'cursors'` (did you mean `cursor`?)",
    ],
    [
      "a place in a page that is no pointer",
      { operations: { list: { pagination: { style: "link", items: "data" } } } },
      "`operations.list.pagination.items` in `clientwright.config.ts` cannot be `'data'` (it is a JSON pointer into the body of the response, such as `/data`)",
    ],
    [
      "a name without a pointer",
      { names: { File: "Upload" } },
      "`names.File` in `clientwright.config.ts` cannot be `'File'` (it is a JSON pointer such as `#/components/schemas/File`)",
    ],
  ])("with %s is refused with what to write instead", async (_, part, problem) => {
    const config = { ...minimal, ...(typeof part === "object" ? part : {}) };
    const { settings, problems } = await resolve({ files: exporting(config) });
    expect(problems).toEqual([problem]);
    expect(settings).toBeUndefined();
  });

  it("with several problems has them all reported", async () => {
    const { problems } = await resolve({ files: exporting({ inputt: "a", formats: 1 }) });
    expect(problems).toHaveLength(4);
  });

  it.each([
    ["throws", 'throw new Error("boom");', "boom"],
    ["does not parse", "export default {", "Unexpected token"],
    ["imports what is not there", 'import "./nowhere.js";', "Cannot find module './nowhere.js'"],
    ["exports nothing", "const a: number = 1;", "exports no settings"],
    ["exports an empty object", "export default {};", "exports no settings"],
    ["exports undefined", "export default undefined;", "exports no settings"],
    ["exports null", "export default null;", "cannot be loaded"],
    [
      "exports a number",
      "export default 5;",
      "`the default export` in `clientwright.config.ts` cannot be `5`",
    ],
    ["exports a list", "export default [1];", "cannot be `1`"],
  ])("that %s is refused in one sentence", async (_, text, problem) => {
    const { settings, problems } = await resolve({
      files: { "clientwright.config.ts": text },
      flags: minimal,
    });
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems.join()).not.toContain("\n");
    expect(settings).toBeUndefined();
  });

  it("that is named but does not exist is refused", async () => {
    const { problems } = await resolve({ config: "nowhere.ts", flags: minimal });
    expect(problems).toEqual([expect.stringContaining("`nowhere.ts` does not exist")]);
  });

  it("is not merged with other files or the environment", async () => {
    const { settings, problems } = await resolve({
      files: {
        ...exporting(minimal),
        ".clientwrightrc": "formats=annotate",
        "package.json": '{ "clientwright": { "formats": "annotate" } }',
        ".env": "CLIENTWRIGHT_FORMATS=annotate",
      },
    });
    expect(problems).toEqual([]);
    expect(settings?.formats).toBe("assert");
  });

  it("cannot extend another, from the network or elsewhere", async () => {
    const { problems } = await resolve({
      files: exporting({ ...minimal, extends: "gh:somebody/config", $production: {} }),
    });
    expect(problems).toEqual([
      expect.stringContaining("`extends`"),
      expect.stringContaining("`$production`"),
    ]);
  });

  it.each(["clientwright.config.mjs", "clientwright.config.json"])("may be %s", async (name) => {
    const text = JSON.stringify({ ...minimal, formats: "annotate" });
    const { settings } = await resolve({
      files: { [name]: name.endsWith("json") ? text : `export default ${text};` },
    });
    expect(settings?.formats).toBe("annotate");
  });

  it("is read as TypeScript, with its imports", async () => {
    const { settings } = await resolve({
      files: {
        "clientwright.config.ts":
          'import { name } from "./name.js";\nconst config = { input: "a", output: "b", client: { name } } as const;\nexport default config;',
        "name.ts": 'export const name: string = "Acme";',
      },
    });
    expect(settings?.client.name).toBe("Acme");
  });
});

describe("without a configuration", () => {
  it("a missing input and output are named, with both remedies", async () => {
    const { problems } = await resolve({});
    expect(problems).toEqual([
      "`input` is missing (set it in `clientwright.config.ts`, or pass `--input`)",
      "`output` is missing (set it in `clientwright.config.ts`, or pass `--output`)",
    ]);
  });
});

describe("the configuration of this repository", () => {
  it("makes Flowglad's client", async () => {
    const root = join(import.meta.dirname, "../..");
    const resolved = await resolveSettings(
      { config: undefined, flags: {}, cwd: root },
      createCollector(),
    );
    expect(resolved?.configFile).toBe(join(root, "clientwright.config.ts"));
    expect(resolved?.settings[0]).toMatchObject({
      input: join(root, "spec/flowglad.yaml"),
      output: join(root, "generated"),
      client: { name: "Flowglad", credentials: { apiKey: { scheme: "ApiKeyAuth" } } },
    });
  });
});
