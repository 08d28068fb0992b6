import { resolve } from "node:path";
import type { DiagnosticCollector, Report } from "../diagnostics/collector.js";
import type { Settings } from "../ir/settings.js";
import { loadConfig, type LoadedConfig } from "./load-config.js";
import { reportMissing } from "./readers.js";
import { readConfig, type GivenSettings } from "./setting-readers.js";

export interface SettingsRequest {
  /** The configuration that the user named, if any. */
  readonly config: string | undefined;
  /** What the command line says: it wins, and its relative paths start from the working directory. */
  readonly flags: GivenSettings;
  /** The working directory. */
  readonly cwd: string;
  /** Whether an output folder must be named; without one `output` is the folder of the settings, and nothing is written. */
  readonly needsOutput?: boolean;
}

export interface ResolvedSettings {
  readonly settings: Settings;
  /** The absolute path of the configuration, where there is one. */
  readonly configFile: string | undefined;
}

/**
 * The settings of a run: the configuration, the flags over it, defaults under it, every path absolute. Undefined
 * when anything is wrong, all of which the collector then has.
 */
export async function resolveSettings(
  { config, flags, cwd, needsOutput = true }: SettingsRequest,
  { report, hasErrors }: DiagnosticCollector,
): Promise<ResolvedSettings | undefined> {
  const loaded = await loadConfig({ named: config, cwd }, report);
  if (loaded === undefined) return undefined;
  const settings =
    loaded === "absent"
      ? complete(locate(flags, cwd), { folder: cwd, needsOutput }, report)
      : configure(loaded, { flags: locate(flags, cwd), needsOutput }, report);
  if (settings === undefined || hasErrors()) return undefined;
  return { settings, configFile: loaded === "absent" ? undefined : resolve(cwd, loaded.file) };
}

function configure(
  { exported, file, folder }: LoadedConfig,
  { flags, needsOutput }: { readonly flags: GivenSettings; readonly needsOutput: boolean },
  report: Report,
): Settings | undefined {
  const configured = readConfig(exported, "", { report, file });
  if (configured === undefined) return undefined;
  const given = override(locate(configured, folder), flags);
  return complete(given, { folder, needsOutput }, report);
}

/** Makes relative paths absolute. */
function locate(given: GivenSettings, folder: string): GivenSettings {
  const { input, overlays, output, root } = given;
  const resolveInput = (path: string) => (isPath(path) ? resolve(folder, path) : path);
  return {
    ...given,
    ...(input === undefined ? {} : { input: resolveInput(input) }),
    ...(overlays === undefined ? {} : { overlays: overlays.map(resolveInput) }),
    ...(output === undefined ? {} : { output: resolve(folder, output) }),
    ...(root === undefined ? {} : { root: resolve(folder, root) }),
  };
}

function isPath(input: string): boolean {
  return input !== "-" && !/^https?:\/\//iu.test(input);
}

function override(configured: GivenSettings, flags: GivenSettings): GivenSettings {
  return { ...configured, ...flags, client: { ...configured.client, ...flags.client } };
}

function complete(
  given: GivenSettings,
  { folder, needsOutput }: { readonly folder: string; readonly needsOutput: boolean },
  report: Report,
): Settings | undefined {
  const { input, output = needsOutput ? undefined : folder } = given;
  for (const [name, value] of Object.entries({ input, output })) {
    if (value !== undefined) continue;
    reportMissing(name, `set it in \`clientwright.config.ts\`, or pass \`--${name}\``, { report });
  }
  if (input === undefined || output === undefined) return undefined;
  const { client = {}, operations = {} } = given;
  return {
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
    validators: given.validators ?? "zod",
    openapi: given.openapi ?? true,
    formatter: given.formatter ?? "prettier",
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

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  convert: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, convert(value)]));
}
