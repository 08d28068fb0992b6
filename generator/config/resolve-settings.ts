import { relative, resolve, sep } from "node:path";
import type { DiagnosticCollector, Report } from "../diagnostics/collector.js";
import type { Settings } from "../ir/settings.js";
import { findCacheFolder } from "./find-cache-folder.js";
import { loadConfig, type LoadedConfig } from "./load-config.js";
import {
  chooseDescriptions,
  reportFlagsForOne,
  reportSharedEnds,
  type Configured,
} from "./choose-descriptions.js";
import { memberName, reportMissing } from "./readers.js";
import { readConfig, type GivenSettings } from "./setting-readers.js";

type Environment = Readonly<Record<string, string | undefined>>;

export interface SettingsRequest {
  /** The configuration that the user named, if any. */
  readonly config: string | undefined;
  /** The names of the descriptions to generate from; all of the configuration's when absent or empty. */
  readonly only?: readonly string[];
  /** What the command line says: it wins, and its relative paths start from the working directory. */
  readonly flags: GivenSettings;
  /** The working directory. */
  readonly cwd: string;
  /** Environment variables, which tell where the user's caches lie; none when absent. */
  readonly env?: Environment;
  /** Whether this process may have loaded the configuration before, when it may have said something else. */
  readonly reload?: boolean;
  /** Whether an output folder must be named; without one `output` is the folder of the settings, and nothing is written. */
  readonly needsOutput?: boolean;
}

export interface ResolvedSettings {
  /** For each description, in the order of the configuration: at least one. */
  readonly settings: readonly Settings[];
  /** The absolute path of the configuration, where there is one. */
  readonly configFile: string | undefined;
}

/**
 * The settings of a run: the configuration, the flags over it, defaults under it, every path absolute. Undefined
 * when anything is wrong, all of which the collector then has.
 */
export async function resolveSettings(
  { config, only = [], flags, cwd, env = {}, reload = false, needsOutput = true }: SettingsRequest,
  { report, hasErrors }: DiagnosticCollector,
): Promise<ResolvedSettings | undefined> {
  const loaded = await loadConfig({ named: config, cwd, reload }, report);
  if (loaded === undefined) return undefined;
  const folder = loaded === "absent" ? cwd : loaded.folder;
  const configured = loaded === "absent" ? [alone] : readConfigured(loaded, report);
  if (configured === undefined) return undefined;
  const chosen = chooseDescriptions(configured, only, report);
  reportFlagsForOne(flags, chosen.length, report);
  const override = locate(flags, cwd);
  const settings = chosen.map((one) =>
    complete(one, { override, folder, env, needsOutput }, report),
  );
  const ends = configured.map((one) => settings[chosen.indexOf(one)] ?? locate(one.given, folder));
  if (needsOutput) {
    reportSharedEnds(ends, (path) => relative(folder, path).replaceAll(sep, "/"), report);
  }
  const completed = settings.filter((one) => one !== undefined);
  if (hasErrors() || completed.length === 0) return undefined;
  const configFile = loaded === "absent" ? undefined : resolve(cwd, loaded.file);
  return { settings: completed, configFile };
}

const alone: Configured = { prefix: "", given: {} };

/** A configuration holds the settings of one description, or a list of them. */
function readConfigured(
  { exported, file }: LoadedConfig,
  report: Report,
): readonly Configured[] | undefined {
  const list: readonly unknown[] = Array.isArray(exported) ? exported : [exported];
  const read = list.flatMap((one, index) => {
    const prefix = Array.isArray(exported) ? `[${String(index)}]` : "";
    const given = readConfig(one, prefix, { report, file });
    return given === undefined ? [] : [{ prefix, given }];
  });
  return read.length < list.length ? undefined : read;
}

/** Makes relative paths absolute. */
function locate(given: GivenSettings, folder: string): GivenSettings {
  const { input, overlays, output, root, cache, allow } = given;
  const resolveInput = (path: string) => (isPath(path) ? resolve(folder, path) : path);
  return {
    ...given,
    ...(input === undefined ? {} : { input: resolveInput(input) }),
    ...(overlays === undefined ? {} : { overlays: overlays.map(resolveInput) }),
    ...(allow?.folders === undefined
      ? {}
      : { allow: { ...allow, folders: allow.folders.map((path) => resolve(folder, path)) } }),
    ...(output === undefined ? {} : { output: resolve(folder, output) }),
    ...(root === undefined ? {} : { root: resolve(folder, root) }),
    ...(typeof cache === "string" ? { cache: resolve(folder, cache) } : {}),
  };
}

function isPath(input: string): boolean {
  return input !== "-" && !/^https?:\/\//iu.test(input);
}

interface Completion {
  /** The flags, which win. */
  readonly override: GivenSettings;
  readonly folder: string;
  readonly env: Environment;
  readonly needsOutput: boolean;
}

function complete(
  { prefix, given: configured }: Configured,
  { override, folder, env, needsOutput }: Completion,
  report: Report,
): Settings | undefined {
  const located = locate(configured, folder);
  const given = { ...located, ...override, client: { ...located.client, ...override.client } };
  const { input, output = needsOutput ? undefined : folder } = given;
  for (const [key, value] of Object.entries({ input, output })) {
    if (value !== undefined) continue;
    const name = memberName(prefix, key);
    reportMissing(name, `set it in \`clientwright.config.ts\`, or pass \`--${key}\``, { report });
  }
  if (input === undefined || output === undefined) return undefined;
  const { client = {}, operations = {} } = given;
  return {
    name: given.name,
    input,
    overlays: given.overlays ?? [],
    transform: given.transform,
    output,
    root: given.root ?? folder,
    client: {
      name: client.name ?? "ApiClient",
      baseUrlEnv: client.baseUrlEnv,
      credentials: mapValues(client.credentials ?? {}, ({ scheme, env }) => ({ scheme, env })),
    },
    allow: { folders: [], origins: [], addresses: [], ...given.allow },
    validators: given.validators ?? "zod",
    openapi: given.openapi ?? true,
    formatter: given.formatter ?? "prettier",
    cache: cacheFolder(given.cache ?? true, given.root ?? folder, env),
    importExtension: given.importExtension ?? ".js",
    operations,
    names: given.names ?? {},
    formats: given.formats ?? "assert",
    defaults: given.defaults ?? "document",
    inferTypes: given.inferTypes ?? false,
    bareNullable: given.bareNullable ?? "unknown",
    nullableIn31: given.nullableIn31 ?? "widen",
    pagination: given.pagination ?? "detect",
    severities: given.severities ?? [],
    include: given.include ?? [],
    exclude: given.exclude ?? [],
  };
}

function cacheFolder(
  cache: boolean | string,
  project: string,
  env: Environment,
): Settings["cache"] {
  return cache === true ? findCacheFolder(project, env) : cache;
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  convert: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, convert(value)]));
}
