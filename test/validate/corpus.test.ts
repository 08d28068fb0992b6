import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { createCollector } from "../../generator/diagnostics/collector.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { load } from "../../generator/load/load.js";
import { validate } from "../../generator/validate/validate.js";

const hostile = resolve("../shared/hostile");
const published = resolve("../shared/specs");

async function check(input: string): Promise<readonly Diagnostic[]> {
  const { report, diagnostics } = createCollector();
  const readStdin = () => Promise.reject(new Error("standard input is not read"));
  const refuse = () => Promise.reject(new Error("nothing is fetched"));
  const root = resolve(input, "..");
  const specification = await load({ input, root, readStdin, fetch: refuse }, report);
  if (specification !== undefined) validate(specification, report);
  return diagnostics;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function rowsOf(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.slice(1).map((line) => line.split("\t"));
}

describe.skipIf(!existsSync(hostile))(
  "the hostile corpus (skipped where ../shared is absent)",
  () => {
    const rows = existsSync(hostile) ? rowsOf(join(hostile, "EXPECTED.tsv")) : [];
    const byExpectation = (expectation: string) =>
      rows.filter(([, , , row]) => row === expectation);

    it.each(byExpectation("reject"))(
      "refuses %s and says where",
      { timeout: 10_000 },
      async (_, file) => {
        const errors = (await check(join(hostile, "specs", file ?? ""))).filter(isError);
        expect(errors).not.toEqual([]);
        expect(errors.every(({ place }) => place !== undefined)).toBe(true);
      },
    );

    it.each(byExpectation("generate-safe"))("takes %s", { timeout: 10_000 }, async (_, file) => {
      const diagnostics = await check(join(hostile, "specs", file ?? ""));
      expect(diagnostics.filter(isError)).toEqual([]);
    });

    it.each(byExpectation("safe-or-reject"))(
      "decides on %s in bounded time",
      { timeout: 10_000 },
      async (_, file) => {
        await expect(check(join(hostile, "specs", file ?? ""))).resolves.toBeDefined();
      },
    );

    it("leaves the prototype of objects alone", () => {
      expect(Object.keys(Object.prototype)).toEqual([]);
    });
  },
);

describe.skipIf(!existsSync(published))(
  "published descriptions (skipped where ../shared is absent)",
  () => {
    const rows = existsSync(published) ? rowsOf(join(published, "SOURCES.tsv")) : [];

    it.each(rows)("takes %s without an error", async (name, _origin, _bytes, format) => {
      const file = join(published, `${name ?? ""}.${format ?? ""}`);
      const errors = (await check(file)).filter(isError);
      expect(errors.map(({ code, place }) => `${code} ${place?.pointer ?? ""}`)).toEqual([]);
      expect(basename(file)).toContain(name);
    });
  },
);
