import { describe, expect, it } from "vitest";
import { checkPaths } from "../../generator/write/check-paths.js";

describe("paths that an emitter must not make", () => {
  it.each([
    ["leave the folder", ["../a.ts"]],
    ["leave it later", ["a/../../b.ts"]],
    ["are absolute", ["/etc/a.ts"]],
    ["are absolute on Windows", ["C:\\a.ts"]],
    ["hide a separator of Windows", ["a\\..\\..\\b.ts"]],
    ["are empty", [""]],
    ["end in a folder", ["a/"]],
    ["hold a control character", ["a\u0000.ts"]],
    ["differ only in case", ["Pets.ts", "pets.ts"]],
    ["differ only in how an accent is written", ["\u00e9.ts", "e\u0301.ts"]],
    ["are a file and a folder", ["a.ts", "A.ts/b.ts"]],
  ])("are bugs when they %s", (_, paths) => {
    expect(() => {
      checkPaths(paths.map((path) => ({ path, text: "" })));
    }).toThrow();
  });

  it("are none when they only look alike", () => {
    expect(() => {
      checkPaths(["a.ts", "a-b.ts", "a/b.ts", "..a.ts"].map((path) => ({ path, text: "" })));
    }).not.toThrow();
  });
});
