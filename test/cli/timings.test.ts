import { expect, it } from "vitest";
import { printTimings } from "../../generator/cli/print-timings.js";
import { createProject } from "./project.js";

const description = `
openapi: 3.1.0
info: { title: Times, version: "1" }
paths: { /a: { get: { responses: { "200": { description: ok } } } } }
`;

it("tells stage by stage where the time went, and what was remembered", async () => {
  const { run, write } = await createProject({ "spec.yaml": description });
  const argv = ["--input", "spec.yaml", "--output", "sdk", "--timings"] as const;
  const first = await run(...argv);
  const stages = ["start", "recall", "load", "validate", "normalize", "emit", "format", "write"];
  const lines = first.stdout.split("\n").slice(2);
  const heads = lines.map((line) => /^\w+/u.exec(line)?.[0]);
  expect(heads.slice(0, 11)).toEqual(["stage", ...stages, "remember", "total"]);
  expect(first.stdout).toMatch(/^emit .* types \d\.\d\d s, operations \d/mu);
  expect(first.stdout).toMatch(/^total +\d+\.\d\d s +\d+\.\d\d s {2}peak memory \d+ MB$/mu);
  const second = await run(...argv);
  expect(second.stdout).toMatch(/^remember .* run \(1 of 1 remembered\)$/mu);
  expect(second.stdout).not.toMatch(/^normalize/mu);
  await write("spec.yaml", description.replace("paths: {", "paths: { /b: {},"));
  const third = await run(...argv);
  expect(third.stdout).toMatch(/^emit .* openapi-parts \(1 of 2 remembered\)$/mu);
});

it("aligns its columns", () => {
  const times = { wallMs: 1_234, cpuMs: 12_345 };
  const parts = [
    { name: "types", milliseconds: 500 },
    { name: "pieces", note: "3 of 4" },
  ];
  const table = printTimings({
    stages: [{ stage: "emit", ...times, parts }],
    total: times,
    peakBytes: 123_456_789,
  });
  expect(table).toBe(
    [
      "stage    wall      cpu",
      "emit   1.23 s  12.35 s  types 0.50 s, pieces (3 of 4)",
      "total  1.23 s  12.35 s  peak memory 123 MB",
    ].join("\n"),
  );
});
