import { describe, expect, it } from "vitest";
import { parseArguments } from "../../generator/cli/parse-arguments.js";
import { createCollector } from "../../generator/diagnostics/collector.js";

function parse(...argv: readonly string[]) {
  const collector = createCollector();
  const request = parseArguments(argv, { version: "1.2.3", report: collector.report });
  const problems = collector.diagnostics.map(({ message, hint }) => `${message} (${hint})`);
  return { request, problems };
}

const nothing = {
  kind: "generate",
  config: undefined,
  only: [],
  mode: "write",
  failOnWarnings: false,
  watch: false,
  timings: false,
  reporter: "text",
  settings: {},
};

describe("the command line", () => {
  it("generates without any argument, as with the command's name", () => {
    expect(parse()).toEqual({ request: nothing, problems: [] });
    expect(parse("generate")).toEqual({ request: nothing, problems: [] });
  });

  it("takes every flag", () => {
    const { request, problems } = parse(
      "generate",
      ...["--input", "spec.yaml", "--output=sdk", "--config", "acme.config.ts", "--check"],
      ...["--reporter", "json", "--client-name", "Acme", "--validators", "false"],
      ...[
        "--import-extension",
        "none",
        "--formats",
        "annotate",
        "--infer-types",
        "--defaults",
        "apply",
      ],
      ...["--bare-nullable", "null", "--nullable-in-31", "error"],
      ...["--only=pets", "--only", "dogs", "--overlay", "sdk.yaml"],
      ...["--fail-on-warnings", "--timings", "--no-cache"],
    );
    expect(problems).toEqual([]);
    expect(request).toEqual({
      kind: "generate",
      config: "acme.config.ts",
      only: ["pets", "dogs"],
      mode: "check",
      failOnWarnings: true,
      watch: false,
      timings: true,
      reporter: "json",
      settings: {
        input: "spec.yaml",
        overlays: ["sdk.yaml"],
        output: "sdk",
        client: { name: "Acme" },
        validators: false,
        cache: false,
        importExtension: "",
        formats: "annotate",
        defaults: "apply",
        inferTypes: true,
        bareNullable: "null",
        nullableIn31: "error",
      },
    });
  });

  it("reads the description alone with `lint`, which has nothing to compare", () => {
    const linted = { ...nothing, mode: "lint" };
    expect(parse("lint", "--input", "-")).toEqual({
      request: { ...linted, settings: { input: "-" } },
      problems: [],
    });
    expect(parse("lint", "--check").problems).toEqual([
      "`--check` means nothing to `lint` (leave it out: nothing is written by `lint`)",
    ]);
    expect(parse("lnt").problems).toEqual(["`lnt` is not a command (did you mean `lint`?)"]);
  });

  it("takes filters as often as they are given", () => {
    const argv = ["--include", "tag:pets", "--include=GET /v1/a=b", "--exclude", "id:x*"];
    const { request, problems } = parse(...argv);
    expect(problems).toEqual([]);
    expect(request).toMatchObject({
      settings: {
        include: [
          { by: "tag", pattern: "pets" },
          { by: "path", pattern: "/v1/a=b" },
        ],
        exclude: [{ by: "id", pattern: "x*" }],
      },
    });
    expect(parse("--include").problems).toEqual([
      "`--include` needs a value (write `--include <filter>`)",
    ]);
    expect(parse("--include", "pets").problems[0]).toContain("`--include[0]` cannot be `'pets'`");
  });

  it.each([["--format", "json"], ["--format=json"]])(
    "takes `--format` as another name of `--reporter`: %s",
    (...argv) => {
      expect(parse(...argv)).toEqual({ request: { ...nothing, reporter: "json" }, problems: [] });
    },
  );

  it.each([
    ["a lone dash", ["--input", "-", "--check"], { input: "-" }],
    ["a lone dash at the end", ["--check", "--input", "-"], { input: "-" }],
    [
      "what looks like a number",
      ["--output", "007", "--input=1e3"],
      { output: "007", input: "1e3" },
    ],
    ["an equals sign in a value", ["--input", "a=b.yaml"], { input: "a=b.yaml" }],
    ["an equals sign after another", ["--input=a=b.yaml"], { input: "a=b.yaml" }],
    ["a negated switch", ["--no-infer-types"], { inferTypes: false }],
    ["a switch with its value", ["--infer-types=false"], { inferTypes: false }],
    ["an output left out", ["--no-openapi"], { openapi: false }],
    ["no formatter", ["--formatter", "false"], { formatter: false }],
    ["another formatter", ["--formatter=oxfmt"], { formatter: "oxfmt" }],
  ])("reads %s as it was written", (_, argv, settings) => {
    const { request, problems } = parse(...argv);
    expect(problems).toEqual([]);
    expect(request).toMatchObject({ settings });
  });

  it("does not watch where it checks, which ends with an answer", () => {
    expect(parse("--watch").request).toMatchObject({ watch: true });
    expect(parse("--watch", "--check").problems).toEqual([
      "`--watch` means nothing to `--check` (leave one of them out: a check ends with its answer)",
    ]);
  });

  it.each([
    ["a misspelt flag", ["--chekc"], "`--chekc` is not a flag (did you mean `--check`?)"],
    [
      "a misspelt flag of two words",
      ["--infer-type"],
      "`--infer-type` is not a flag (did you mean `--infer-types`?)",
    ],
    [
      "a flag that is like none",
      ["--frobnicate=1"],
      "`--frobnicate` is not a flag (run `clientwright --help` for what there is)",
    ],
    [
      "a switch that takes no such value",
      ["--infer-types", "generate"],
      "`--infer-types` cannot be `'generate'` (it is `true` or `false`)",
    ],
    [
      "a flag in another spelling",
      ["--inferTypes"],
      "`--inferTypes` is not a flag (did you mean `--infer-types`?)",
    ],
    ["a stray dash", ["-"], "`-` is not a flag (run `clientwright --help` for what there is)"],
    ["a short flag", ["-x"], "`-x` is not a flag (run `clientwright --help` for what there is)"],
    [
      "a flag of every object",
      ["--constructor"],
      "`--constructor` is not a flag (run `clientwright --help` for what there is)",
    ],
    ["a misspelt command", ["genrate"], "`genrate` is not a command (did you mean `generate`?)"],
    [
      "a command that is like none",
      ["spec.yaml"],
      "`spec.yaml` is not a command (run `clientwright --help` for what there is)",
    ],
    [
      "an argument too many",
      ["generate", "spec.yaml"],
      "`spec.yaml` is not expected here (name the description with `--input`, and the folder of the SDK with `--output`)",
    ],
    [
      "an argument after a double dash",
      ["generate", "--", "x"],
      "`x` is not expected here (name the description with `--input`, and the folder of the SDK with `--output`)",
    ],
    [
      "a flag without its value",
      ["--input"],
      "`--input` needs a value (write `--input <description>`)",
    ],
    [
      "a flag before another",
      ["--input", "--check"],
      "`--input` needs a value (write `--input <description>`)",
    ],
    ["an empty value", ["--output="], "`--output` needs a value (write `--output <folder>`)"],
    [
      "a flag twice",
      ["--input", "a", "--input", "b"],
      "`--input` is given more than once (give it once)",
    ],
    [
      "a wrong choice",
      ["--validators", "zood"],
      "`--validators` cannot be `'zood'` (did you mean `zod`?)",
    ],
    [
      "a wrong reporter",
      ["--reporter", "xml"],
      "`--reporter` cannot be `'xml'` (it is `'text'` or `'json'` or `'github'`)",
    ],
    [
      "a name that is no class",
      ["--client-name", "a b"],
      "`--client-name` cannot be `'a b'` (it is the name of a class: letters and digits, with a capital first)",
    ],
  ])("refuses %s with what to write instead", (_, argv, problem) => {
    expect(parse(...argv).problems).toEqual([problem]);
  });

  it("reports everything that is wrong with it at once", () => {
    expect(parse("genrate", "--chekc", "--validators", "x").problems).toHaveLength(3);
  });
});
