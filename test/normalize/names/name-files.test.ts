import { describe, expect, it } from "vitest";
import { createResourceFiles } from "../../../generator/normalize/names/name-files.js";

const filesOf = (resources: readonly (readonly string[])[]): readonly string[] =>
  resources.map(createResourceFiles());

describe("the file of a resource", () => {
  it("follows its path", () => {
    expect(filesOf([["customers"], ["customers", "billingInfo"], []])).toEqual([
      "operations/customers.ts",
      "operations/customers/billing-info.ts",
      "operations/root.ts",
    ]);
  });

  it("stays the same when it is asked for again", () => {
    expect(filesOf([["pets"], ["owners"], ["pets"]])[2]).toBe("operations/pets.ts");
  });

  it.each([
    ["differ in case", "petS", "pet-s"],
    ["differ in how an accent is written", "\u00e9", "e\u0301"],
    ["differ by a letter with two small forms", "su", "\u017fu"],
    ["differ by a sign that looks like a letter", "k", "\u212a"],
    ["differ by a ligature", "fi", "\ufb01"],
    ["are kept by a device and one that is called so", "con", "conResource"],
  ])("is another for two that %s", (_, one, other) => {
    const [first, second] = filesOf([[one], [other]]);
    const fold = (text = ""): string => text.normalize("NFKC").toUpperCase();
    expect(fold(first)).not.toBe(fold(second));
  });

  it.each(["con", "PRN", "aux", "nul", "com1", "lpt9", "com\u00b9", "conin$", "index"])(
    "is no device of Windows, and not the output's own: %s",
    (name) => {
      expect(filesOf([[name], ["pets", name]]).join("\n")).toMatch(
        /-resource\.ts\n.*-resource\.ts$/u,
      );
    },
  );

  it.each([
    ["one long name", ["a".repeat(5000)]],
    ["many names", Array.from({ length: 60 }, () => "resource")],
  ])("is no longer than a file system takes, for %s", (_, resource) => {
    const files = filesOf([resource, [...resource, "b"]]);
    expect(Math.max(...files.map((file) => Buffer.byteLength(file)))).toBeLessThan(255);
    expect(new Set(files).size).toBe(2);
  });

  it.each(["..", "../../etc", "a\\..\\b", "a\u0000b", "C:", "a.", " ", ""])(
    "stays in its folder: %j",
    (name) => {
      expect(filesOf([[name]])[0]).toMatch(/^operations\/[\w-]+\.ts$/u);
    },
  );
});
