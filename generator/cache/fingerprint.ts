import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { modulesFolder, templatesFolder } from "../installation.js";
import { hashParts } from "./hash.js";

/** The packages whose work is in what a cache holds: texts, values and diagnostics. */
const packages = [
  "@eslint-community/regexpp",
  "json-p3",
  "openapi-typescript",
  "oxfmt",
  "prettier",
  "refa",
  "ts-morph",
  "typescript",
  "yaml",
  "zod",
];

/**
 * What everything that is generated depends on beside the description and the settings: the generator's own modules and
 * templates, byte for byte, the versions of the packages that it prints with, and Node's.
 */
export function createFingerprint(): string {
  const own = [modulesFolder, templatesFolder]
    .flatMap(listFiles)
    .flatMap((path) => [path, readFileSync(path)]);
  const versions = packages.map((name) => `${name}@${versionOf(name) ?? "none"}`);
  return hashParts(process.version, ...versions, ...own);
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The version of a package as this module finds it: most packages do not export their `package.json`. */
function versionOf(name: string): string | undefined {
  try {
    for (
      let folder = dirname(fileURLToPath(import.meta.resolve(name)));
      dirname(folder) !== folder;
      folder = dirname(folder)
    ) {
      const found = readPackage(join(folder, "package.json"));
      if (found?.name === name) return found.version;
    }
  } catch {
    // Not installed.
  }
  return undefined;
}

function readPackage(
  path: string,
): { readonly name?: string; readonly version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as { name?: string; version?: string };
  } catch {
    return undefined;
  }
}
