import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

const ownFolder = "clientwright";

/** Where caches lie by default: with the packages of the project, which no repository holds, else with the user's own. */
export function findCacheFolder(
  project: string,
  env: Readonly<Record<string, string | undefined>>,
): string {
  for (let folder = project; ; folder = dirname(folder)) {
    const packages = join(folder, "node_modules");
    if (existsSync(packages)) return join(packages, ".cache", ownFolder);
    if (dirname(folder) === folder) return join(userCaches(env), ownFolder);
  }
}

function userCaches(env: Readonly<Record<string, string | undefined>>): string {
  const { XDG_CACHE_HOME: named, LOCALAPPDATA: local } = env;
  if (named !== undefined && named !== "") return named;
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  if (process.platform === "win32" && local !== undefined) return local;
  return join(homedir(), ".cache");
}
