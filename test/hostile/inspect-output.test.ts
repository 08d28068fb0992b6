import { describe, expect, it } from "vitest";
import { inspectFiles } from "./inspect-output.js";

describe("an output", () => {
  it.each([
    ["runs a payload", "export const a = globalThis.__pwned;", "a payload as code"],
    ["names something after one", "export const x__pwned = 1;", "a payload as code"],
    ["has a template literal", "export const a = `x`;", "a template literal"],
    ["has one with a payload in it", "export const a = `${globalThis.__pwned}`;", "a payload"],
    ["sets a prototype", 'export const a = { "__proto__": 1 };', "sets a prototype"],
    ["does not parse", 'export const a = ";', "Unterminated string literal"],
    ["has a pattern that does not compile", "export const a = /(?<n>/;", "does not compile"],
    ["names a number", "export const a = { b: Infinity };", "a number by name"],
    ["has a number that is none", "export const a = 1e999;", "an infinite number"],
    ["has a control character", "export const a = '\u001b';", "control character"],
    ["has a bidirectional character", "/* \u202e */", "bidirectional"],
    ["has a lone surrogate", "/* \ud800 */", "a lone surrogate"],
    ["ends a script element", 'export const a = "</SCRIPT>";', "HTML script element"],
    ["starts a directive", "// @ts-nocheck", "a directive"],
  ])("that %s is found", (_, text, problem) => {
    expect(inspectFiles([{ path: "a.ts", text }]).join("\n")).toContain(problem);
  });

  it.each([
    ["../a.ts"],
    ["/a.ts"],
    ["a\\b.ts"],
    ["operations/con.ts"],
    ["aux.ts"],
    ["a..ts"],
    ["a.ts."],
    [`${"a".repeat(200)}.ts`],
  ])("with a file named %s is found", (path) => {
    expect(inspectFiles([{ path, text: "" }])).not.toEqual([]);
  });

  it("with two files of one name is found", () => {
    const files = ["operations/a.ts", "operations/A.ts"].map((path) => ({ path, text: "" }));
    expect(inspectFiles(files)).toContain("two files differ only in case");
  });

  it("may say anything in strings and comments", () => {
    const text = `/** globalThis.__pwned \`x\` */
export const a = { ["__proto__"]: "globalThis.__pwned=1", b: /__pwned/u };
export interface NaN { "globalThis.__pwned": string; Infinity: 1 }`;
    expect(inspectFiles([{ path: "a.ts", text }])).toEqual([]);
  });
});
