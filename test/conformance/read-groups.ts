import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { JsonObject, JsonValue } from "../../generator/document/json-value.js";

/** The official JSON Schema test suite, beside the repository; its texts are never copied. */
export const suiteFolder = new URL("../../../shared/json-schema-test-suite/", import.meta.url);

export function hasSuite(): boolean {
  return existsSync(fileURLToPath(suiteFolder));
}

/** A schema with the instances that it accepts and refuses. */
export interface Group {
  /** Relative to `tests/`, without the extension. */
  readonly file: string;
  readonly description: string;
  readonly schema: JsonValue;
  readonly tests: readonly Case[];
}

export interface Case {
  readonly description: string;
  readonly data: unknown;
  readonly valid: boolean;
}

/** The groups of the files right inside a folder of the suite. */
export function readGroups(folder: string): readonly Group[] {
  const directory = new URL(`tests/${folder}/`, suiteFolder);
  return readdirSync(directory)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      const groups = parseGroups(readFileSync(new URL(name, directory), "utf8"));
      return groups.map((group) => ({ ...group, file: `${folder}/${name.slice(0, -5)}` }));
    });
}

function parseGroups(text: string): readonly Omit<Group, "file">[] {
  // The suite has a schema of its own; whatever does not follow it fails in the run.
  return JSON.parse(text) as readonly Omit<Group, "file">[];
}

/**
 * A format without a `type` concerns strings only. As descriptions write it, it stands beside `type: string`: the cases
 * of strings get that, the others stay as they are and must pass.
 */
export function typeStrings(group: Group): readonly Group[] {
  const strings = group.tests.filter(({ data }) => typeof data === "string");
  const others = group.tests.filter(({ data }) => typeof data !== "string");
  return [
    { ...group, schema: withType(group.schema), tests: strings },
    { ...group, description: `${group.description} (not a string)`, tests: others },
  ].filter(({ tests }) => tests.length > 0);
}

function withType(schema: JsonValue): JsonObject {
  return { ...Object(schema), type: "string" };
}
