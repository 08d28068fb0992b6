import { describe, expect, it } from "vitest";
import { createCollector } from "../../generator/diagnostics/collector.js";
import type { Source } from "../../generator/diagnostics/diagnostic.js";
import { printText } from "../../generator/diagnostics/print-text.js";
import { textSource } from "./text-source.js";

function print(
  report: (source: Source, collector: ReturnType<typeof createCollector>) => void,
  text: string,
) {
  const collector = createCollector();
  report(textSource("spec/petstore.yaml", text), collector);
  return printText(collector.diagnostics, { color: false });
}

describe("printText", () => {
  it("shows the line, what is meant in it, and what to do", () => {
    const text = 'schema:\n  $ref: "#/Pett"\n';
    const printed = print((source, { report }) => {
      const parameters = { ref: "#/Pett", suggestion: "#/Pet" };
      report("ref-not-found", parameters, { source, pointer: '"#/Pett"' });
    }, text);
    expect(printed).toBe(`error[ref-not-found]: \`#/Pett\` points to nothing
  spec/petstore.yaml:2:9   #"#/Pett"
    2 |   $ref: "#/Pett"
      |         ^^^^^^^^
  hint: did you mean \`#/Pet\`?

1 error
`);
  });

  it("shows related places and leaves the pointer out where the text could not be parsed", () => {
    const printed = print((source, { report }) => {
      const first = { source, pointer: "", span: { start: 0, end: 1 } };
      const second = { source, pointer: "", span: { start: 5, end: 6 } };
      report("duplicate-key", { key: "a" }, second, [
        { message: "it stands here first", place: first },
      ]);
    }, "a: 1\na: 2\n");
    expect(printed).toContain(`  spec/petstore.yaml:2:1
    2 | a: 2
      | ^
  see: it stands here first
  spec/petstore.yaml:1:1
    1 | a: 1
      | ^
`);
  });

  it("sorts by line, says everything once and counts by severity", () => {
    const printed = print((source, { report }) => {
      for (const pointer of ["two", "one", "two"]) {
        report("ref-not-found", { ref: pointer }, { source, pointer });
      }
      report("keyword-ignored", { keyword: "if", reason: "…" }, { source, pointer: "one" });
    }, "one\ntwo\n");
    expect(printed.match(/^\w+\[[\w-]+\].*$/gmu)).toEqual([
      "error[ref-not-found]: `one` points to nothing",
      "warning[keyword-ignored]: `if` is not enforced: …",
      "error[ref-not-found]: `two` points to nothing",
    ]);
    expect(printed.endsWith("\n\n2 errors, 1 warning\n")).toBe(true);
  });

  it("clips a long line around what is meant", () => {
    const text = `${"x".repeat(500)}HERE${"y".repeat(500)}`;
    const printed = print((source, { report }) => {
      report("ref-not-found", { ref: "HERE" }, { source, pointer: "HERE" });
    }, text);
    const [line = "", carets = ""] = printed.split("\n").slice(2, 4);
    expect(line).toMatch(/^ {4}1 \| …x+HEREy+…$/u);
    expect(line.length).toBeLessThan(120);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("HERE");
  });

  it("shows control characters of a description instead of obeying them", () => {
    const ref = "a\u001b[2Jb\u202ec\nd";
    const printed = print((source, { report }) => {
      report("ref-not-found", { ref }, { source, pointer: "a" });
    }, ref);
    expect(printed).toContain("`a\\u001b[2Jb\\u202ec\\u000ad` points to nothing");
    expect(printed).not.toContain("\u001b");
    expect(printed).not.toContain("\u202e");
  });

  it("colours the severity when asked to, and says nothing when there is nothing to say", () => {
    const collector = createCollector();
    expect(printText(collector.diagnostics, { color: true })).toBe("");
    collector.report("file-not-found", { file: "a.yaml" });
    expect(printText(collector.diagnostics, { color: true })).toContain("\u001b[31m");
  });
});
