import { expect, it } from "vitest";
import { buildMatrix } from "./build-matrix.js";
import { payloads } from "./payloads.js";
import { places } from "./places.js";
import { runMatrix } from "./run-matrix.js";

/** Payloads that most mistakes show in; `npm run test:hostile` has them all. */
const sample = ["double quote", "comment end behind a mark", "proto"];

it("the matrix has every place that text reaches, by enough payloads", () => {
  expect(places.length).toBeGreaterThan(70);
  expect(payloads.length).toBeGreaterThan(40);
});

it("a payload is data wherever a description may have it", async () => {
  const rows = buildMatrix().filter(({ payload }) => sample.includes(payload));
  expect(rows).toHaveLength(sample.length);
  expect(await runMatrix(rows, { name: "matrix-test", print: () => undefined })).toEqual([]);
}, 300_000);
