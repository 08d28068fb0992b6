import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { createSymbols } from "../../generator/emit/symbols.js";
import { emitTypes } from "../../generator/emit/types.js";
import { readDescription } from "../emitted/print-modules.js";
import { firstClaim, printClaims, sharedSchemas, type SharedSchema } from "./print-claims.js";
import { printOpinion } from "./print-opinion.js";

const cache = fileURLToPath(new URL("../../.cache/", import.meta.url));

/** A schema for which the two sides have types that are not mutually assignable. */
export interface Difference {
  /** The key in `components/schemas`. */
  readonly schema: string;
  /** What the compiler says about the assignment of ours to theirs, or of theirs to ours. */
  readonly problems: readonly string[];
}

/** What became of a description's schemas. */
export interface Comparison {
  /** The keys of those that were compared. */
  readonly compared: readonly string[];
  readonly differences: readonly Difference[];
  /** What does not compile on either side, whatever it is compared with. */
  readonly errors: readonly string[];
}

/** The modules that are compared, as texts. */
export interface Sides {
  readonly ours: string;
  readonly theirs: string;
  readonly schemas: readonly SharedSchema[];
}

/** Compares the types of a description's components with those of openapi-typescript. */
export async function compareDocument(path: string): Promise<Comparison> {
  return compareSides(await printSides(path));
}

/** Prints both sides of a description. */
export async function printSides(path: string): Promise<Sides> {
  const { specification, api } = await readDescription(path);
  return {
    ours: emitTypes(api, createSymbols(api), ".js").blocks.join("\n\n"),
    theirs: await printOpinion(specification),
    schemas: sharedSchemas(api.schemas),
  };
}

/** Compiles the claim that each type is assignable to the other side's. */
export function compareSides({ ours, theirs, schemas }: Sides): Comparison {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "agreement-"));
  try {
    writeFileSync(join(folder, "types.ts"), ours);
    writeFileSync(join(folder, "openapi.ts"), theirs);
    const claims = join(folder, "claims.ts");
    writeFileSync(claims, printClaims(schemas));
    return { compared: schemas.map(({ key }) => key), ...compile(claims, schemas) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `exactOptionalPropertyTypes` would tell our `x?: T | undefined` from their `x?: T`. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

function compile(
  claims: string,
  schemas: readonly SharedSchema[],
): Pick<Comparison, "differences" | "errors"> {
  const program = ts.createProgram([claims], options);
  const problems = new Map<string, string[]>();
  const errors: string[] = [];
  for (const { file, start, messageText } of ts.getPreEmitDiagnostics(program)) {
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    const isClaim = file === program.getSourceFile(claims);
    const schema = isClaim ? schemas[Math.floor((line - firstClaim) / 2)] : undefined;
    if (schema === undefined) errors.push(`${basename(file?.fileName ?? "")}: ${message}`);
    else problems.set(schema.key, [...(problems.get(schema.key) ?? []), message]);
  }
  const differences = [...problems].map(([schema, messages]) => ({ schema, problems: messages }));
  return { differences, errors };
}
