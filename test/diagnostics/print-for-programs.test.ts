import { describe, expect, it } from "vitest";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { printGithub } from "../../generator/diagnostics/print-github.js";
import { printJson } from "../../generator/diagnostics/print-json.js";
import { textSource } from "./text-source.js";

function collect() {
  const { report, diagnostics } = createCollector();
  const source = textSource("spec/a,b.yaml", "first\r\nb: 100%\r\n");
  report("ref-not-found", { ref: "100%\nnext" }, { source, pointer: "100%" }, [
    { message: "because of this", place: { source, pointer: "first" } },
  ]);
  report("file-not-found", { file: "gone.yaml" });
  return diagnostics;
}

describe("printJson", () => {
  it("writes every diagnostic with the same fields, null for what it does not have", () => {
    expect(JSON.parse(printJson(collect()))).toEqual([
      {
        file: null,
        line: null,
        column: null,
        pointer: null,
        code: "file-not-found",
        severity: "error",
        message: "`gone.yaml` does not exist",
        hint: "check the path, and the folder it starts from",
        related: [],
      },
      {
        file: "spec/a,b.yaml",
        line: 2,
        column: 4,
        pointer: "#100%",
        code: "ref-not-found",
        severity: "error",
        message: "`100%\nnext` points to nothing",
        hint: "define what it names, or correct the reference",
        related: [
          {
            file: "spec/a,b.yaml",
            line: 1,
            column: 1,
            pointer: "#first",
            message: "because of this",
          },
        ],
      },
    ]);
  });

  it("writes an empty array when there are none", () => {
    expect(printJson([])).toBe("[]\n");
  });
});

describe("printGithub", () => {
  it("escapes what would end a property or a command", () => {
    expect(printGithub(collect())).toBe(
      [
        "::error title=file-not-found::`gone.yaml` does not exist%0Acheck the path, and the folder it starts from",
        "::error file=spec/a%2Cb.yaml,line=2,col=4,endColumn=8,title=ref-not-found::`100%25%0Anext` points to nothing%0Abecause of this: spec/a,b.yaml:1:1%0Adefine what it names, or correct the reference",
        "2 errors",
        "",
      ].join("\n"),
    );
  });
});
