import { expect, it } from "vitest";
import { listDocuments } from "../specs/documents.js";
import { compileBatch } from "../sandbox/compile-batch.js";
import { minimizeText } from "./minimize-text.js";
import { fuzzFolder, runFuzz } from "./run-fuzz.js";

const isAbsent = listDocuments().length === 0;
if (isAbsent) console.log("skipped: ../shared/specs is not beside the repository");

it.skipIf(isAbsent)(
  "a mutated description is generated, or refused at a place, and nothing else",
  async () => {
    const { counts, failures } = await runFuzz({ runs: 30, seed: 2026, name: "test" });
    expect(failures).toEqual([]);
    expect(counts.generated).toBeGreaterThan(3);
    expect(counts["refused with position"]).toBeGreaterThan(3);
  },
  300_000,
);

it("outputs that are compiled together answer for their own errors", async () => {
  const runtime = { path: "runtime/a.ts", text: "export const a = 1;" };
  const use = `import { a } from "./runtime/a.js";\nexport const b: `;
  const errors = await compileBatch(`${fuzzFolder}/test-batch`, [
    { name: "d1", files: [runtime, { path: "index.ts", text: `${use}number = a;` }] },
    { name: "d11", files: [runtime, { path: "index.ts", text: `${use}string = a;` }] },
  ]);
  expect([...errors.keys()]).toEqual(["d11"]);
});

it("a failing description is made small", async () => {
  const text = JSON.stringify({ a: [1, { b: 2, c: [3, 4] }], d: { e: 5 } });
  const small = await minimizeText(text, (candidate) => Promise.resolve(candidate.includes("4")));
  expect(JSON.parse(small)).toEqual({ a: [{ c: [4] }] });
});
