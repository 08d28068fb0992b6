import { describe, expect, it } from "vitest";
import { printDifference } from "../../generator/cli/print-difference.js";
import type { ChangePlan } from "../../generator/write/plan-changes.js";

function print(plan: Partial<ChangePlan>, coloured = false): string {
  return printDifference(
    { changed: [], unchanged: [], stale: [], ...plan },
    { isColoured: coloured, show: (path) => `sdk/${path}` },
  );
}

function lines(count: number, prefix = ""): string {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index)}\n`).join("");
}

describe("the difference", () => {
  it("of a changed file is a unified diff from what is there to what would be", () => {
    const before = "a\nb\nc\nd\ne\nf\ng\n";
    const after = "a\nb\nc\nD\ne\nf\ng\n";
    expect(print({ changed: [{ path: "a.ts", before, after }] })).toBe(
      "changed: sdk/a.ts\n@@ -1,7 +1,7 @@\n a\n b\n c\n-d\n+D\n e\n f\n g\n",
    );
  });

  it("names files that are missing and files that are stale", () => {
    const changed = [{ path: "new.ts", before: undefined, after: "1\n2\n" }];
    expect(print({ changed, stale: ["old.ts"] })).toBe(
      "missing: sdk/new.ts (2 lines)\n\nstale: sdk/old.ts is no longer generated\n",
    );
  });

  it("is bounded for each file, and says how much is left out", () => {
    const changed = ["a.ts", "b.ts"].map((path) => ({ path, before: "", after: lines(500) }));
    const text = print({ changed });
    expect(text.split("\n").length).toBeLessThan(140);
    expect(text.match(/… 441 more lines/gu)).toHaveLength(2);
  });

  it("of files that have nothing in common is not worked out", () => {
    const changed = [{ path: "a.ts", before: lines(40_000, "a"), after: lines(40_000, "b") }];
    expect(print({ changed })).toBe("changed: sdk/a.ts\n  too much differs to show\n");
  });

  it("in line ends alone is said in words", () => {
    const changed = [{ path: "a.ts", before: "a\r\nb\r\n", after: "a\nb\n" }];
    expect(print({ changed })).toContain("only line ends differ");
  });

  it("has colours only where they are wanted", () => {
    const changed = [{ path: "a.ts", before: "a\n", after: "b\n" }];
    expect(print({ changed })).not.toContain("\u001b");
    expect(print({ changed }, true)).toContain("\u001b[31m-a\u001b[39m");
  });
});
