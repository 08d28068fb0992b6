import { createCollector } from "../../generator/diagnostics/collector.js";
import { printText } from "../../generator/diagnostics/print-text.js";
import { load } from "../../generator/load/load.js";
import { lintAll } from "../../generator/pipeline.js";
import { validate } from "../../generator/validate/validate.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";

/** Loads and validates a text; each diagnostic is `code line:column message`. */
export async function validateText(text: string): Promise<readonly string[]> {
  return splitPrinted(await printValidated(text));
}

/** The same with what `lint` finds after validation; only what is worse than an info. */
export async function readText(text: string): Promise<readonly string[]> {
  const collector = createCollector();
  const { diagnostics } = collector;
  const sources = { readStdin: () => Promise.resolve(new TextEncoder().encode(text)), fetch };
  const settings = { ...defaultSettings, input: "-", root: "/" };
  await lintAll([{ settings, collector }], { sources, onStage: () => undefined });
  const serious = diagnostics.filter(({ severity }) => severity !== "info");
  return splitPrinted(printText(serious, { color: false }));
}

function splitPrinted(printed: string): readonly string[] {
  const heads = printed.matchAll(/^\w+\[([\w-]+)\]: (.*)(?:\n {2}-:(\d+:\d+))?/gmu);
  return Array.from(
    heads,
    ([, code = "", message = "", place = ""]) => `${code} ${place} ${message}`,
  );
}

/** The same as a user reads it. */
export async function printValidated(text: string): Promise<string> {
  const { report, diagnostics } = createCollector();
  const readStdin = () => Promise.resolve(new TextEncoder().encode(text));
  const specification = await load({ input: "-", root: "/", readStdin, fetch }, report);
  if (specification !== undefined) validate(specification, report);
  return printText(diagnostics, { color: false });
}

/** A description whose parts stand on lines of their own, from line 3 on. */
export function describeApi(parts: string, version = "3.1.0"): string {
  return `openapi: ${version}\ninfo: {title: T, version: "1"}\n${parts}\n`;
}

/** A description with the schema `X` on line 4 from column 7 on, and `Y`, a string. */
export function describeSchema(schema: string, version = "3.1.0"): string {
  return describeApi(`components: {schemas: {Y: {type: string},\n   X: ${schema}}}`, version);
}
