import { oneOf, type ReadContext, type Reader } from "../config/readers.js";
import { className, settingReaders, type GivenSettings } from "../config/setting-readers.js";

/** A flag as the help shows it. */
export interface Flag {
  /** Its name and what follows it, such as `--input <description>`; without a value it is true or false. */
  readonly wording: string;
  readonly description: string;
}

/** A flag that overrides a setting of the configuration. */
export interface SettingFlag extends Flag {
  /** Whether it may be given several times; its value is then a list. */
  readonly isRepeatable: boolean;
  readonly give: (value: unknown, name: string, context: ReadContext) => GivenSettings;
}

/** How diagnostics are printed. */
export const readReporter = oneOf("text", "json", "github");

/** Flags of one run, in the order of the help. */
export const runFlags = {
  config: {
    wording: "--config <file>",
    description: "The configuration (clientwright.config.ts in the working directory)",
  },
  only: {
    wording: "--only <name>",
    description: "Of several descriptions in the configuration, the one of this name (repeatable)",
  },
  check: {
    wording: "--check",
    description:
      "Write nothing; exit with 1 and show the difference when the output is out of date",
  },
  reporter: {
    wording: "--reporter <kind>",
    description:
      "How problems are printed: text (the default), json or github (or --format <kind>)",
  },
  failOnWarnings: {
    wording: "--fail-on-warnings",
    description:
      "Let a warning stop the run as an error does: nothing is written, and it exits with 1",
  },
  watch: {
    wording: "--watch",
    description: "Generate again whenever a file of the description or the configuration is saved",
  },
  timings: {
    wording: "--timings",
    description: "Print where the time went, stage by stage",
  },
} satisfies Readonly<Record<string, Flag>>;

/** Other names of flags. */
export const flagAliases = { "--format": "--reporter" } as const satisfies Readonly<
  Record<string, string>
>;

/** Flags that override settings, in the order of the help. */
export const settingFlags: readonly SettingFlag[] = [
  flag(settingReaders.input, (input) => ({ input }), {
    wording: "--input <description>",
    description: "The OpenAPI description: a file, an http(s) URL, or - for standard input",
  }),
  flag(settingReaders.overlays, (overlays) => ({ overlays }), {
    wording: "--overlay <overlay>",
    description: "An OpenAPI overlay that is laid over the description (repeatable)",
    isRepeatable: true,
  }),
  flag(settingReaders.output, (output) => ({ output }), {
    wording: "--output <folder>",
    description: "The folder that the SDK is written to",
  }),
  flag(className, (name) => ({ client: { name } }), {
    wording: "--client-name <name>",
    description: "The name of the client class (ApiClient)",
  }),
  flag(settingReaders.validators, (validators) => ({ validators }), {
    wording: "--validators <library>",
    description: "The library of the validators: zod (the default), zod/mini, or false for none",
    parse: (library) => (library === "false" ? false : library),
  }),
  flag(settingReaders.openapi, (openapi) => ({ openapi }), {
    wording: "--openapi",
    description: "Write openapi.ts (the default); --no-openapi leaves it out",
    parse: (value) => (value === "true" ? true : value === "false" ? false : value),
  }),
  flag(settingReaders.formatter, (formatter) => ({ formatter }), {
    wording: "--formatter <tool>",
    description: "What lays out the output: prettier (the default), oxfmt, or false for nothing",
    parse: (tool) => (tool === "false" ? false : tool),
  }),
  flag(settingReaders.cache, (cache) => ({ cache }), {
    wording: "--cache",
    description: "Remember what was done for the next run (the default); --no-cache does it all",
    parse: (value) => (value === "true" ? true : value === "false" ? false : value),
  }),
  flag(settingReaders.importExtension, (importExtension) => ({ importExtension }), {
    wording: "--import-extension <extension>",
    description: "The extension of relative imports: .js (the default), .ts, or none",
    parse: (extension) => (extension === "none" ? "" : extension),
  }),
  flag(settingReaders.formats, (formats) => ({ formats }), {
    wording: "--formats <mode>",
    description: "Whether validators assert formats: assert (the default) or annotate",
  }),
  flag(settingReaders.defaults, (defaults) => ({ defaults }), {
    wording: "--defaults <mode>",
    description:
      "Whether validators apply `default` to what is absent: document (the default) or apply",
  }),
  flag(settingReaders.inferTypes, (inferTypes) => ({ inferTypes }), {
    wording: "--infer-types",
    description: "Read a schema with properties or items as if it named that type",
    parse: (value) => (value === "true" ? true : value === "false" ? false : value),
  }),
  flag(settingReaders.bareNullable, (bareNullable) => ({ bareNullable }), {
    wording: "--bare-nullable <meaning>",
    description: "What `nullable: true` alone means in 3.0: unknown (the default) or null",
  }),
  flag(settingReaders.nullableIn31, (nullableIn31) => ({ nullableIn31 }), {
    wording: "--nullable-in-31 <mode>",
    description: "What `nullable` does in 3.1: widen with a warning (the default) or error",
  }),
  flag(settingReaders.include, (include) => ({ include }), {
    wording: "--include <filter>",
    description: "Only these operations: tag:…, id:…, path:/…, webhook:… or 'GET /…' (repeatable)",
    isRepeatable: true,
  }),
  flag(settingReaders.exclude, (exclude) => ({ exclude }), {
    wording: "--exclude <filter>",
    description: "Not these operations, written as for --include (repeatable)",
    isRepeatable: true,
  }),
];

function flag<Value>(
  reader: Reader<Value>,
  toSettings: (value: Value) => GivenSettings,
  {
    parse = (text) => text,
    isRepeatable = false,
    ...flag
  }: Flag & {
    readonly parse?: (text: unknown) => unknown;
    readonly isRepeatable?: boolean;
  },
): SettingFlag {
  return {
    ...flag,
    isRepeatable,
    give: (value, name, context) => {
      const read = reader(parse(value), name, context);
      return read === undefined ? {} : toSettings(read);
    },
  };
}
