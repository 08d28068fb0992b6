import { readdir, readFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import type { Jiti } from "jiti";
import type { Report } from "../diagnostics/collector.js";

/** A configuration as its file exports it, unread. */
export interface LoadedConfig {
  /** As a user would name it: relative to the working directory. */
  readonly file: string;
  /** The absolute path of the folder that its relative paths start from. */
  readonly folder: string;
  readonly exported: unknown;
}

export interface ConfigLocation {
  /** The file that the user named; otherwise `clientwright.config.*` is looked for. */
  readonly named: string | undefined;
  /** The working directory. */
  readonly cwd: string;
  /** Whether this process may have loaded it before: Node gives the same module for the same path. */
  readonly reload: boolean;
}

/**
 * Runs the configuration and takes its default export. Without a file there is none (`"absent"`), unless the user
 * named one: that, and a file that fails, is reported and gives undefined.
 */
export async function loadConfig(
  { named, cwd, reload }: ConfigLocation,
  report: Report,
): Promise<LoadedConfig | "absent" | undefined> {
  if (named === undefined && !(await mayHaveConfig(cwd))) return "absent";
  const shown = named ?? "clientwright.config.ts";
  try {
    const { exported, path } = await runConfig({ named, cwd, reload });
    if (path === undefined) {
      if (named === undefined) return "absent";
      report("config-not-found", { file: shown });
      return undefined;
    }
    const file = relative(cwd, path);
    if (isEmpty(exported)) report("config-empty", { file });
    return isEmpty(exported) ? undefined : { file, folder: dirname(path), exported };
  } catch (error) {
    const [problem = "it throws"] = (error instanceof Error ? error.message : String(error)).split(
      "\n",
    );
    report("config-not-loaded", { file: shown, problem });
    return undefined;
  }
}

/** A look at the folder is much cheaper than c12, which a run by flags alone does not need. */
async function mayHaveConfig(folder: string): Promise<boolean> {
  const names = await readdir(folder);
  return names.some((name) => name === ".config" || name.startsWith("clientwright.config."));
}

/** Only the one file: nothing is fetched, extended, merged or read from the environment. */
async function runConfig({ named, cwd, reload }: ConfigLocation) {
  const { loadConfig: load } = await import("c12");
  const { config, _configFile } = await load<Record<string, unknown>>({
    name: "clientwright",
    cwd,
    ...(named === undefined ? {} : { configFile: resolve(cwd, named) }),
    rcFile: false,
    globalRc: false,
    packageJson: false,
    dotenv: false,
    envName: false,
    extend: false,
    giget: false,
    merger: (...sources) => sources.find((source) => source !== undefined) ?? {},
    jitiOptions: { fsCache: false },
    ...(reload ? { jiti: await createReloader(cwd) } : {}),
  });
  const exported: unknown = config;
  return { exported, path: _configFile === undefined ? undefined : resolve(_configFile) };
}

/** For the same path Node gives the same module, so that what may have changed is evaluated from its text. */
async function createReloader(cwd: string): Promise<Jiti> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(cwd, { fsCache: false, moduleCache: false, interopDefault: true });
  return Object.assign(jiti, {
    import: async (path: string): Promise<unknown> => {
      const text = await readFile(path, "utf8");
      if (path.endsWith(".json")) return JSON.parse(text);
      // Only what looks like TypeScript is never left to Node.
      const module = await jiti.evalModule(text, { filename: `${path}.ts`, async: true });
      return isRecord(module) && "default" in module ? module["default"] : module;
    },
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Whether a module said nothing; `export default undefined` arrives as a lone `default`. */
function isEmpty(exported: unknown): boolean {
  if (exported === undefined || exported === null) return true;
  return (
    typeof exported === "object" &&
    Object.entries(exported).every(([key, value]) => key === "default" && value === undefined)
  );
}
