import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { importValidators, type Validators } from "../../emitted/import-validators.js";
import { normalizeYaml, withSchemas } from "../../normalize/normalize-yaml.js";
import { printModules, readDescription } from "../../emitted/print-modules.js";

const spec = fileURLToPath(new URL("../../cases/defaults/spec.yaml", import.meta.url));

async function validatorsOf(defaults: "apply" | "document"): Promise<Validators> {
  const { api } = await readDescription(spec, { defaults });
  const [validators = {}] = await importValidators([printModules(api)]);
  return validators;
}

const least = { id: "1", mode: "a" };

const filled = {
  ...least,
  revision: 1,
  theme: "light",
  layout: { columns: 2 },
  notes: [{ columns: 1 }],
  owner: null,
};

describe("defaults that validation applies", () => {
  let applied: Validators;
  let documented: Validators;
  beforeAll(async () => {
    [applied, documented] = [await validatorsOf("apply"), await validatorsOf("document")];
  });
  const parse = (value: unknown, name = "SettingsSchema") => applied[name]?.parse(value);

  test("fill every member of an allOf, through references, and complete each other", () => {
    expect(parse(least)).toEqual(filled);
    expect(parse({ ...least, theme: undefined })).toEqual(filled);
  });

  test("leave what is there alone, also where it is nested", () => {
    const given = { revision: 3, theme: "dark", layout: { columns: 5 }, notes: [], owner: "me" };
    expect(parse({ ...least, ...given })).toEqual({ ...least, ...given });
  });

  test("reach into items, maps, and the alternative of a union that the value is of", () => {
    const notes = [{}, { parent: {} }];
    const given = { notes, limits: { a: {} }, channel: { kind: "chat" } };
    expect(parse({ ...least, ...given })).toEqual({
      ...filled,
      notes: [{ columns: 2 }, { columns: 2, parent: { columns: 2 } }],
      limits: { a: { columns: 2 } },
      channel: { kind: "chat", room: "general" },
    });
  });

  test("are made anew for each value", () => {
    const [one, other] = [parse(least), parse(least)];
    Object.assign(Reflect.get(Object(one), "layout"), { columns: 9 });
    expect(other).toEqual(filled);
    expect(parse(least)).toEqual(filled);
  });

  test("are filled in for requests too, whose type may omit them", () => {
    expect(parse(least, "SettingsRequestSchema")).toEqual(filled);
  });

  test("change nothing about what is valid: a required property and a default of another type stay", () => {
    const values: readonly unknown[] = [
      least,
      { id: "1" },
      { ...least, wrong: "true" },
      { ...least, layout: { other: 1 } },
      { ...least, channel: { kind: "mail" } },
      { ...least, notes: [{ columns: 1.5 }] },
      null,
    ];
    for (const value of values) {
      const expected = documented["SettingsSchema"]?.safeParse(value).success;
      expect([value, applied["SettingsSchema"]?.safeParse(value).success]).toEqual([
        value,
        expected,
      ]);
      expect(applied["SettingsRequestSchema"]?.safeParse(value).success).toBe(expected);
    }
    expect(parse(least)).not.toHaveProperty("wrong");
  });

  test("are off by default", () => {
    expect(documented["SettingsSchema"]?.parse(least)).toEqual(least);
  });

  test("are in the Standard Schema's answer beside issues, with what the server has added", async () => {
    const answer = await applied["LayoutSchema"]?.["~standard"].validate({ added: 1, parent: {} });
    expect(answer).toMatchObject({
      value: { added: 1, columns: 2, parent: { columns: 2 } },
      issues: [{ code: "unrecognized_keys" }],
    });
  });

  test("are filled in although the value is valid, which a check therefore never says", () => {
    const value = { columns: 2 };
    expect(applied["LayoutSchema"]?.parse(value)).not.toBe(value);
    expect(documented["LayoutSchema"]?.parse(value)).toBe(value);
  });
});

test("patterns, inherited names and intersections inside fill in what they hold", async () => {
  const text = withSchemas(`
    Odd:
      type: object
      properties:
        toString: { type: string, default: own }
        a1: { type: object, properties: { x: { type: integer, default: 1 } } }
      patternProperties:
        "^a": { type: object, properties: { y: { type: integer, default: 2 } } }
      additionalProperties: { type: object, properties: { z: { type: integer, default: 3 } } }
  `);
  const { api } = await normalizeYaml(text, { defaults: "apply" });
  const [validators = {}] = await importValidators([printModules(api)]);
  expect(validators["OddSchema"]?.parse({ a1: {}, a2: {}, b: {} })).toEqual({
    toString: "own",
    a1: { x: 1, y: 2 },
    a2: { y: 2 },
    b: { z: 3 },
  });
});
