import { describe, expect, it } from "vitest";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { createGlob } from "../../generator/diagnostics/glob.js";
import type { SeverityRule } from "../../generator/diagnostics/severity-rule.js";
import { textSource } from "./text-source.js";

/** The severities of an unknown field in two places of a file. */
function severities(...rules: readonly SeverityRule[]) {
  const collector = createCollector();
  collector.setSeverities(rules);
  const source = textSource("spec/pets.yaml", "");
  for (const pointer of ["/info/x", "/paths/~1pets/get/x"]) {
    collector.report("unknown-field", { field: pointer, object: "object" }, { source, pointer });
  }
  return collector.diagnostics.map(({ message, severity }) => [message.split("`")[1], severity]);
}

describe("a severity rule", () => {
  const info = "/info/x";
  const operation = "/paths/~1pets/get/x";

  it("changes every diagnostic of its code, and no other", () => {
    expect(severities({ code: "unknown-field", severity: "error" })).toEqual([
      [info, "error"],
      [operation, "error"],
    ]);
    expect(severities({ code: "empty-list", severity: "off" })).toEqual([
      [info, "warning"],
      [operation, "warning"],
    ]);
  });

  it("leaves out what is off, so that it stops nothing", () => {
    expect(severities({ code: "unknown-field", severity: "off" })).toEqual([]);
  });

  it("holds for the places that it names, by pointer or by file", () => {
    const rule = { code: "unknown-field", severity: "info" } as const;
    expect(severities({ ...rule, paths: ["#/paths/~1pets/**"] })).toEqual([
      [info, "warning"],
      [operation, "info"],
    ]);
    expect(severities({ ...rule, paths: ["spec/*.yaml"] })).toEqual([
      [info, "info"],
      [operation, "info"],
    ]);
    expect(severities({ ...rule, paths: ["other/**"] })).toEqual([
      [info, "warning"],
      [operation, "warning"],
    ]);
  });

  it("gives way to a later one", () => {
    const code = "unknown-field";
    expect(
      severities({ code, severity: "error" }, { code, severity: "off", paths: ["#/info/*"] }),
    ).toEqual([[operation, "error"]]);
  });
});

describe("a glob", () => {
  it.each([
    ["a/*", "a/b", true],
    ["a/*", "a/b/c", false],
    ["a/**", "a/b/c", true],
    ["a/**", "a", true],
    ["a/**", "ab", false],
    ["**/c", "c", true],
    ["**/c", "a/b/c", true],
    ["a.?", "a.b", true],
    ["a.b", "axb", false],
    ["{id}", "{id}", true],
  ])("`%s` over `%s`: %s", (pattern, text, expected) => {
    expect(createGlob(pattern)(text)).toBe(expected);
  });
});
