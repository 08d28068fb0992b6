import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resolveSettings } from "../../generator/config/resolve-settings.js";
import type { GivenSettings } from "../../generator/config/setting-readers.js";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { createFolder } from "./config-folder.js";

interface Request {
  readonly only?: readonly string[];
  readonly flags?: GivenSettings;
  readonly needsOutput?: boolean;
}

async function resolve(config: unknown, { flags = {}, ...request }: Request = {}) {
  const text = `export default ${JSON.stringify(config)};`;
  const cwd = await createFolder({ "clientwright.config.ts": text });
  const collector = createCollector();
  const resolved = await resolveSettings({ config: undefined, flags, cwd, ...request }, collector);
  const problems = collector.diagnostics.map(({ code, message }) => `${code} ${message}`);
  return { cwd, settings: resolved?.settings, problems };
}

const a = { name: "a", input: "a.yaml", output: "sdk/a" };
const b = { name: "b", input: "b.yaml", output: "sdk/b", formats: "annotate" };

describe("a configuration of several descriptions", () => {
  it("gives each its own settings, and all of them the flags", async () => {
    const { cwd, settings, problems } = await resolve([a, b], { flags: { validators: false } });
    expect(problems).toEqual([]);
    expect(settings).toMatchObject([
      {
        input: join(cwd, "a.yaml"),
        output: join(cwd, "sdk/a"),
        formats: "assert",
        validators: false,
      },
      {
        input: join(cwd, "b.yaml"),
        output: join(cwd, "sdk/b"),
        formats: "annotate",
        validators: false,
      },
    ]);
  });

  it("is chosen from by name, and flags for one description then mean that", async () => {
    const { cwd, settings, problems } = await resolve([a, b], {
      only: ["b"],
      flags: { output: "elsewhere" },
    });
    expect(problems).toEqual([]);
    expect(settings).toMatchObject([{ name: "b", output: join(cwd, "elsewhere") }]);
  });

  it.each<readonly [string, unknown, Request, readonly string[]]>([
    [
      "an empty list",
      [],
      {},
      ["config-empty the configuration `clientwright.config.ts` exports no settings"],
    ],
    [
      "a wrong value",
      [a, { ...b, formats: "no" }],
      {},
      ["config-value-wrong `[1].formats` in `clientwright.config.ts` cannot be `'no'`"],
    ],
    [
      "what is no object",
      [a, "b"],
      {},
      ["config-value-wrong `[1]` in `clientwright.config.ts` cannot be `'b'`"],
    ],
    [
      "a missing output",
      [a, { input: "b.yaml" }],
      {},
      ["config-value-missing `[1].output` is missing"],
    ],
    [
      "equal names",
      [a, { ...b, name: "a" }],
      {},
      ["name-repeated two descriptions of the configuration are named `a`"],
    ],
    [
      "an unknown name",
      [a, b],
      { only: ["c"] },
      ["name-unknown no description of the configuration is named `c`"],
    ],
    [
      "flags for one",
      [a, b],
      { flags: { input: "c.yaml", overlays: ["o"], output: "d", client: { name: "C" } } },
      [
        "flag-for-one `--input` is for one description, and the configuration holds 2",
        "flag-for-one `--overlay` is for one description, and the configuration holds 2",
        "flag-for-one `--output` is for one description, and the configuration holds 2",
        "flag-for-one `--client-name` is for one description, and the configuration holds 2",
        "outputs-overlap the output folder `d` overlaps with `d` of another description",
      ],
    ],
    [
      "standard input twice",
      [
        { ...a, input: "-" },
        { ...b, input: "-" },
      ],
      {},
      ["input-shared standard input is the input of several descriptions"],
    ],
    [
      "one output",
      [a, { ...b, output: "./sdk/x/../a/" }],
      {},
      ["outputs-overlap the output folder `sdk/a` overlaps with `sdk/a` of another description"],
    ],
    [
      "an output that differs in case",
      [a, { ...b, output: "SDK/A" }],
      {},
      ["outputs-overlap the output folder `SDK/A` overlaps with `sdk/a` of another description"],
    ],
    [
      "an output inside of another",
      [a, { ...b, output: "sdk/a/b" }],
      {},
      ["outputs-overlap the output folder `sdk/a/b` overlaps with `sdk/a` of another description"],
    ],
    [
      "an output around another",
      [a, { ...b, output: "sdk" }],
      {},
      ["outputs-overlap the output folder `sdk` overlaps with `sdk/a` of another description"],
    ],
    [
      "an output that overlaps with one that is not chosen",
      [a, b],
      { only: ["b"], flags: { output: "sdk/a" } },
      ["outputs-overlap the output folder `sdk/a` overlaps with `sdk/a` of another description"],
    ],
  ])("is refused for %s", async (_, config, request, expected) => {
    const { problems, settings } = await resolve(config, request);
    expect(problems).toEqual(expected);
    expect(settings).toBeUndefined();
  });

  it("takes folders whose names only start alike", async () => {
    const { problems } = await resolve([
      a,
      { ...b, output: "sdk/a-b" },
      { ...b, name: "c", output: "sdk/..a" },
    ]);
    expect(problems).toEqual([]);
  });

  it("needs no outputs where nothing is written", async () => {
    const inputs = [{ input: "a.yaml" }, { input: "b.yaml" }];
    const { problems, settings } = await resolve(inputs, { needsOutput: false });
    expect(problems).toEqual([]);
    expect(settings).toHaveLength(2);
  });
});
