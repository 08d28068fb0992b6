import { serialize } from "node:v8";
import { expect, it } from "vitest";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { printText } from "../../generator/diagnostics/print-text.js";
import {
  recordDiagnostics,
  replayDiagnostics,
} from "../../generator/pipeline/recorded-diagnostics.js";

it("keeps a line once, however many diagnostics point into it, and shows them as they were", () => {
  const text = `{"a":${JSON.stringify("x".repeat(100_000))}}`;
  const source = { file: "api.json", text, locate: () => ({ start: 1, end: 4 }) };
  const { report, diagnostics } = createCollector();
  for (let index = 0; index < 50; index += 1) {
    report(
      "ref-not-found",
      { ref: `#/a${String(index)}`, suggestion: undefined },
      { source, pointer: `/a${String(index)}` },
    );
  }
  const recorded = recordDiagnostics(diagnostics);
  expect(serialize(recorded).length).toBeLessThan(2 * text.length);
  const replayed = replayDiagnostics(recorded);
  expect(printText(replayed, { color: false })).toBe(printText(diagnostics, { color: false }));
});
