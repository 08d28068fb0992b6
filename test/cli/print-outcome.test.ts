import { describe, expect, it } from "vitest";
import { printOutcome, type OutcomeInput } from "../../generator/cli/print-outcome.js";
import { createCollector } from "../../generator/diagnostics/collector.js";
import type { Generated } from "../../generator/pipeline.js";

const equal = { changed: [], unchanged: ["a.ts", "b.ts"], stale: [] };
const different = {
  changed: [
    { path: "a.ts", before: "1", after: "2" },
    { path: "b.ts", before: undefined, after: "2" },
  ],
  unchanged: ["c.ts"],
  stale: ["d.ts"],
};

const usual = { operations: 1, schemas: 12, assertions: undefined, plan: different };

function summarize({
  generated,
  ...input
}: Partial<OutcomeInput> & { readonly generated?: Generated | undefined } = {}): string {
  const outcomes = [{ label: "pets", result: generated ?? usual }];
  return printOutcome({ outcomes, mode: "write", diagnostics: [], seconds: 1.234, ...input });
}

describe("the outcome", () => {
  it("of a run tells what was written, unchanged and removed", () => {
    expect(summarize()).toBe(
      "generated: 3 files (2 written, 1 unchanged, 1 removed), 1 operation, 12 schemas in 1.2 s",
    );
  });

  it("of a second run says that nothing changed", () => {
    expect(
      summarize({ generated: { operations: 0, schemas: 1, assertions: undefined, plan: equal } }),
    ).toBe("nothing changed: 2 files, 0 operations, 1 schema in 1.2 s");
  });

  it("of a check tells what differs, or that nothing does", () => {
    expect(summarize({ mode: "check" })).toBe(
      "out of date: 3 files (1 missing, 1 changed, 1 stale), 1 operation, 12 schemas in 1.2 s",
    );
    expect(
      summarize({
        mode: "check",
        generated: { operations: 1, schemas: 1, assertions: undefined, plan: equal },
      }),
    ).toBe("up to date: 2 files, 1 operation, 1 schema in 1.2 s");
  });

  it("says how many assertions the validators enforce, and where to read about the others", () => {
    const all = {
      operations: 1,
      schemas: 12,
      plan: equal,
      assertions: { enforced: 7, ignored: 0 },
    };
    expect(summarize({ generated: all }).split("\n")[1]).toBe(
      "validators: 7 assertions enforced, 0 not enforced",
    );
    const some = { ...all, assertions: { enforced: 1, ignored: 2 } };
    expect(summarize({ generated: some }).split("\n")[1]).toBe(
      "validators: 1 assertion enforced, 2 not enforced (`ignored` in manifest.json says which and why)",
    );
  });

  it("leaves out what did not happen", () => {
    const plan = { ...different, unchanged: [], stale: [] };
    expect(
      summarize({ generated: { operations: 1, schemas: 12, assertions: undefined, plan } }),
    ).toContain("2 files (2 written), ");
  });

  it("of several descriptions names each, and tells the time of all", () => {
    const outcomes = ["pets", "dogs"].map((label) => ({
      label,
      result: { ...usual, plan: equal },
    }));
    expect(summarize({ outcomes })).toBe(
      "pets: nothing changed: 2 files, 1 operation, 12 schemas\ndogs: nothing changed: 2 files, 1 operation, 12 schemas\n2 descriptions in 1.2 s",
    );
  });

  it("of a run that errors stopped counts them", () => {
    const { report, diagnostics } = createCollector();
    report("flag-repeated", { flag: "a" });
    expect(summarize({ outcomes: undefined, diagnostics })).toBe("not generated: 1 error in 1.2 s");
    report("keyword-ignored", { keyword: "a", reason: "b" });
    report("flag-repeated", { flag: "b" });
    expect(summarize({ outcomes: undefined, diagnostics })).toBe(
      "not generated: 2 errors, 1 warning in 1.2 s",
    );
  });
});
