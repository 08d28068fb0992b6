import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { checkModules, type Modules } from "./check-modules.js";
import { printModules, readDescription, type PrintedModules } from "../emitted/print-modules.js";
import { probeSchemas } from "./probe-schemas.js";

const constructs = fileURLToPath(new URL("./constructs.yaml", import.meta.url));
const defaultsCase = fileURLToPath(new URL("../cases/defaults/spec.yaml", import.meta.url));

/** Interfaces that are wrong in one place: what the right one says, and what the wrong one. */
const wrongInterfaces = [
  ["a property that became optional", "name: string;", "name?: string | undefined;"],
  ["a property that became required", "size?: number | undefined;", "size: number;"],
  ["an optional property without undefined", "size?: number | undefined;", "size?: number;"],
  ["another property type", "name: string;", "name: number;"],
  ["a readonly property", "name: string;", "readonly name: string;"],
  ["any", "name: string;", "name: any;"],
  ["a missing index signature", "[key: string]: unknown;", ""],
] as const;

describe.each(["zod", "zod/mini"] as const)("the type that a validator of %s infers", (library) => {
  let printed: PrintedModules;
  let problems: readonly (readonly string[])[];
  beforeAll(async () => {
    printed = printModules((await readDescription(constructs)).api, library);
    const wrong = wrongInterfaces.map(([, right, other]) => probe(printed, right, other));
    problems = checkModules([probe(printed), ...wrong], library);
  }, 300_000);

  test("is the declared type, for every construct that has one", () => {
    expect(problems[0]).toEqual([]);
  });

  test.each(wrongInterfaces.map(([name, right], index) => ({ name, right, index })))(
    "is not that of a wrong interface: $name",
    ({ right, index }) => {
      expect(printed.types).toContain(right);
      expect(problems[index + 1]).not.toEqual([]);
    },
  );
});

function probe({ types, schemas, checks }: PrintedModules, right = "", wrong = ""): Modules {
  return {
    "types.ts": types.replace(right, wrong),
    "schemas.ts": schemas,
    "checks.ts": checks,
    "probes.ts": probeSchemas(schemas),
  };
}

describe("where defaults are applied, the type that a validator infers", () => {
  let problems: readonly (readonly string[])[];
  beforeAll(async () => {
    const settings = { defaults: "apply" } as const;
    const [all, own] = [
      printModules((await readDescription(constructs, settings)).api),
      printModules((await readDescription(defaultsCase, settings)).api),
    ];
    expect(own.types).toContain("revision: number;");
    expect(own.types).toContain("columns?: number | undefined;");
    problems = checkModules([
      probe(all),
      probe(own),
      probe(own, "revision: number;", "revision?: number | undefined;"),
      probe(own, "columns?: number | undefined;", "columns: number;"),
    ]);
  }, 300_000);

  test("is the declared type: responses have what is filled in, requests may omit it", () => {
    expect(problems.slice(0, 2)).toEqual([[], []]);
  });

  test("is neither that of a response that may lack it nor that of a request that may not", () => {
    expect(problems[2]).not.toEqual([]);
    expect(problems[3]).not.toEqual([]);
  });
});
