import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { catalogue } from "../generator/diagnostics/catalogue.js";
import {
  listDiagnosticCases,
  readExpectedDiagnostics,
  runDiagnosticCase,
  writeExpectedDiagnostics,
} from "./cases/diagnostic-cases.js";
import { printDiagnosticsPage } from "./cases/print-diagnostics-page.js";

const page = fileURLToPath(new URL("../docs/diagnostics.md", import.meta.url));

/** `npm run test:update` rewrites what is expected, and the page. */
const isUpdate = process.env["UPDATE"] === "1";

describe("a diagnostic", () => {
  it("has a case, every one", () => {
    expect(listDiagnosticCases()).toEqual(Object.keys(catalogue).sort());
  });

  it.each(listDiagnosticCases())("is printed as expected: %s", async (code) => {
    const printed = await runDiagnosticCase(code);
    if (isUpdate) writeExpectedDiagnostics(code, printed);
    expect(printed).toEqual(readExpectedDiagnostics(code));
    expect(printed).toMatch(new RegExp(`^\\w+\\[${code}\\]: |title=${code}::`, "mu"));
  });
});

it("the page about all diagnostics says what is printed", () => {
  const cases = listDiagnosticCases().map(
    (code) => [code, readExpectedDiagnostics(code) ?? ""] as const,
  );
  const text = printDiagnosticsPage(new Map(cases));
  if (isUpdate) {
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, text);
  }
  expect(existsSync(page) ? readFileSync(page, "utf8") : "").toEqual(text);
});
