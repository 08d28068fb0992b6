import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Settings } from "../../generator/ir/settings.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";

const root = fileURLToPath(new URL("./", import.meta.url));

/** Every folder here is a case: `spec.yaml`, perhaps `config.json`, and what is expected of them. */
export function listCases(): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => existsSync(`${root}${name}/spec.yaml`))
    .sort();
}

export function caseFolder(name: string): string {
  return `${root}${name}/`;
}

/** The defaults with the settings that the case names. */
export function readCaseSettings(name: string): Settings {
  const folder = caseFolder(name);
  const file = `${folder}config.json`;
  // The tests' own files hold what they say.
  const given = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Settings>)
    : {};
  const overlays = (given.overlays ?? []).map((path) => folder + path);
  const paths = { input: `${folder}spec.yaml`, overlays, output: `${folder}expected` };
  return { ...defaultSettings, ...given, ...paths };
}

/** The expected files by their paths in the case's folder. */
export function readExpected(name: string): Readonly<Record<string, string>> {
  const folder = caseFolder(name);
  const paths = existsSync(`${folder}expected`)
    ? readdirSync(`${folder}expected`, { recursive: true, encoding: "utf8" })
        .filter((path) => path.endsWith(".ts"))
        .map((path) => `expected/${path.replaceAll("\\", "/")}`)
    : [];
  const all = [...paths, "diagnostics.txt"].filter((path) => existsSync(`${folder}${path}`));
  return Object.fromEntries(all.map((path) => [path, readFileSync(`${folder}${path}`, "utf8")]));
}

/** Replaces what is expected of a case. */
export function writeExpected(name: string, files: Readonly<Record<string, string>>): void {
  const folder = caseFolder(name);
  rmSync(`${folder}expected`, { recursive: true, force: true });
  rmSync(`${folder}diagnostics.txt`, { force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(`${folder}${path}`), { recursive: true });
    writeFileSync(`${folder}${path}`, text);
  }
}
