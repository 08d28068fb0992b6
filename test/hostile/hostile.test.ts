import { beforeAll, describe, expect, it } from "vitest";
import { compileOutput } from "../specs/compile-output.js";
import { generateHostile, type HostileOutcome } from "./generate-hostile.js";
import { readHostileDocuments } from "./hostile-documents.js";
import { runOutcomes } from "./run-outcomes.js";
import { outcomesFolder, writeOutcomes } from "./write-outcomes.js";

const documents = readHostileDocuments();

/** A multiple of what the largest document takes on a slow machine. */
const mostSeconds = 60;

/** Outputs that do not compile, and why. The list may only shrink. */
const knownErrors: Readonly<Record<string, string>> = {};

if (documents.length === 0) console.log("skipped: ../shared/hostile is not beside the repository");

describe.skipIf(documents.length === 0)("a hostile description", () => {
  const outcomes = new Map<string, HostileOutcome>();
  let generated: readonly string[] = [];

  beforeAll(async () => {
    for (const document of documents) outcomes.set(document.id, await generateHostile(document));
    generated = writeOutcomes([...outcomes.values()]);
  }, 600_000);

  const idsOf = (isMeant: (outcome: HostileOutcome) => boolean): readonly string[] =>
    [...outcomes.values()].filter(isMeant).map(({ document }) => document.id);

  it("is generated where it is only odd", () => {
    const refused = idsOf(
      ({ document, files }) => document.expectation === "generate-safe" && files === undefined,
    );
    expect(refused).toEqual([]);
  });

  it("is refused with an error where it cannot be right", () => {
    const accepted = idsOf(
      ({ document, files }) => document.expectation === "reject" && files !== undefined,
    );
    expect(accepted).toEqual([]);
  });

  it("is refused at a place in the file, with what to do about it", () => {
    const errors = [...outcomes.values()].flatMap(({ diagnostics }) =>
      diagnostics.filter(({ severity }) => severity === "error"),
    );
    expect(errors.filter(({ place, hint }) => place === undefined || hint === "")).toEqual([]);
  });

  it("is dealt with in bounded time", () => {
    expect(idsOf(({ seconds }) => seconds > mostSeconds)).toEqual([]);
  });

  it("names no file outside of the output folder", () => {
    const escaping = paths().filter(
      (path) => !/^([a-z0-9][\w-]*\/)*[\w-]+\.(ts|json)$/u.test(path),
    );
    expect(escaping).toEqual([]);
  });

  it("names no two files that differ only in case", () => {
    const clashing = idsOf(({ files = [] }) => {
      const names = files.map(({ path }) => path.normalize("NFC").toLowerCase());
      return new Set(names).size < names.length;
    });
    expect(clashing).toEqual([]);
  });

  it("names no file that Windows keeps for a device", () => {
    const devices = paths().filter((path) =>
      path.split("/").some((name) => /^(con|prn|aux|nul|com\d|lpt\d)\./iu.test(name)),
    );
    expect(devices).toEqual([]);
  });

  it("leaves no control or bidirectional character bare in the output", () => {
    const bare = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
    const trojan = idsOf(({ files = [] }) =>
      files.some(({ path, text }) => path !== "openapi.ts" && bare.test(text)),
    );
    expect(trojan).toEqual([]);
  });

  it("starts no directive for a compiler or a tool", () => {
    const directive =
      /^\s*(\/\/|\/\*)[#@/\s]*(<reference|@ts-|ts-nocheck|eslint-|[#@] ?source(Mapping)?URL|prettier-ignore)/mu;
    const directed = idsOf(({ files = [] }) =>
      files.some(({ path, text }) => !path.startsWith("runtime/") && directive.test(text)),
    );
    expect(directed).toEqual([]);
  });

  it("type-checks, whatever it is made of", async () => {
    expect(generated.length).toBeGreaterThan(50);
    const errors = await compileOutput(outcomesFolder.replace(/\/$/u, ""), {
      compiler: "TypeScript 7",
      environment: "DOM",
    });
    const isKnown = (error: string): boolean =>
      Object.keys(knownErrors).some((id) => error.includes(`/${id}/`));
    expect(errors.filter((error) => !isKnown(error))).toEqual([]);
    for (const id of Object.keys(knownErrors)) expect(errors.join()).toContain(`/${id}/`);
  }, 300_000);

  it("never runs in a program that imports what was generated", async () => {
    expect(await runOutcomes(generated)).toEqual([]);
  }, 300_000);

  function paths(): readonly string[] {
    return [...outcomes.values()].flatMap(({ files = [] }) => files.map(({ path }) => path));
  }
});
