import { describe, expect, it } from "vitest";
import { printBug } from "../../generator/cli/print-bug.js";

describe("the report of a bug", () => {
  it("tells what happened, where in the description, and asks for a report with the stacks", () => {
    const cause = Object.assign(new RangeError("too deep"), { pointer: "#/components/schemas/A" });
    const text = printBug(new Error("cannot emit `types.ts`", { cause }), "1.2.3");
    expect(text).toMatch(
      /^internal error: cannot emit `types.ts`\n {2}while working on #\/components\/schemas\/A\n/u,
    );
    expect(text).toContain("Please report it");
    expect(text).toContain(`clientwright 1.2.3, node ${process.version}`);
    expect(text).toMatch(/caused by: RangeError: too deep\n\s+at /u);
  });

  it("names no place where there is none, and takes whatever was thrown", () => {
    expect(printBug("boom", "1.2.3")).toMatch(/^internal error: 'boom'\nThis is a bug/u);
  });

  it("ends for an error that is its own cause", () => {
    const error = new Error("a");
    error.cause = error;
    expect(printBug(error, "1.2.3")).toContain("internal error: a");
  });
});
