import { cac, type Command } from "cac";
import { suggest } from "../diagnostics/suggest.js";
import type { GivenSettings } from "../config/setting-readers.js";
import type { Report } from "../diagnostics/collector.js";
import { flagAliases, readReporter, runFlags, settingFlags, type Flag } from "./flags.js";

export type Reporter = NonNullable<ReturnType<typeof readReporter>>;

/** What the command line asks for. */
export type Request =
  /** The help or the version, which has been printed. */
  { readonly kind: "answered" } | GenerateRequest;

export interface GenerateRequest {
  readonly kind: "generate";
  readonly config: string | undefined;
  /** The names of the descriptions to work on; all when empty. */
  readonly only: readonly string[];
  /** `write` generates, `check` compares, `lint` only looks for problems. */
  readonly mode: "write" | "check" | "lint";
  readonly failOnWarnings: boolean;
  readonly reporter: Reporter;
  /** Whether it runs again when files change. */
  readonly watch: boolean;
  /** Whether the time of each stage is printed. */
  readonly timings: boolean;
  readonly settings: GivenSettings;
}

/** Reads the arguments after the program's name. What is wrong with them is reported. */
export function parseArguments(
  argv: readonly string[],
  { version, report }: { readonly version: string; readonly report: Report },
): Request {
  const cli = cac("clientwright");
  const generate = cli
    .command("generate", "Generate the SDK, which is what happens without a command too")
    .alias("!")
    .usage("[generate] [flags]");
  const lint = cli.command("lint", "Print what is wrong with the description, and write nothing");
  for (const { wording, description } of allFlags) generate.option(wording, description);
  for (const { wording, description } of allFlags) lint.option(wording, description);
  cli.help((sections) => sections.filter(({ title = "" }) => !title.startsWith("For more info")));
  cli.version(version);
  const words = joinLoneDashes(argv).map(replaceAlias);
  const { args, options } = cli.parse(["node", "clientwright", ...words], { run: false });
  if (options["help"] === true) return { kind: "answered" };
  if (options["version"] === true) {
    if (cli.matchedCommandName !== undefined) cli.outputVersion();
    return { kind: "answered" };
  }
  const positional = [...args, ...listOf(options["--"])];
  reportArguments({ positional, named: cli.matchedCommandName !== undefined }, report);
  reportFlags(words, generate, report);
  const isLint = cli.matchedCommandName === "lint";
  return readFlags({ words, options, command: generate, isLint }, report);
}

const allFlags: readonly Flag[] = [...Object.values(runFlags), ...settingFlags];

function replaceAlias(word: string): string {
  const [flag = word] = word.split("=", 1);
  const name = Object.entries(flagAliases).find(([alias]) => alias === flag)?.[1];
  return name === undefined ? word : name + word.slice(flag.length);
}

/** `--input -` names standard input, and the parser would take the dash for another flag. */
function joinLoneDashes(argv: readonly string[]): readonly string[] {
  return argv.flatMap((word, index) => {
    if (word === "-" && argv[index - 1]?.startsWith("--") === true) return [];
    return argv[index + 1] === "-" && word.startsWith("--") ? [`${word}=-`] : [word];
  });
}

function reportArguments(
  { positional, named }: { readonly positional: readonly unknown[]; readonly named: boolean },
  report: Report,
): void {
  for (const [index, argument] of positional.map(String).entries()) {
    if (index > 0 || named) report("argument-unexpected", { argument });
    else {
      const suggestion = suggest(argument, ["generate", "lint"]);
      report("command-unknown", { command: argument, suggestion });
    }
  }
}

/** Whatever starts with a dash is a flag: the parser drops some of them without a word. */
function reportFlags(words: readonly string[], command: Command, report: Report): void {
  const known = [...command.options.map(({ rawName }) => flagName(rawName)), "--help", "--version"];
  const end = words.indexOf("--");
  for (const word of end < 0 ? words : words.slice(0, end)) {
    const [flag = word] = word.split("=", 1);
    if (!flag.startsWith("-") || known.includes(flag.replace(/^--no-/u, "--"))) continue;
    report("flag-unknown", { flag, suggestion: suggest(flag, known) });
  }
}

interface Given {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly command: Command;
  readonly isLint: boolean;
}

function readFlags(given: Given, report: Report): GenerateRequest {
  const { config, only, check, reporter, failOnWarnings, watch, timings } = runFlags;
  const context = { report };
  const read = (flag: Flag) => readFlag(flag, given, report);
  const file = read(config);
  const kind = read(reporter);
  const settings = settingFlags.map((flag): GivenSettings => {
    const value = flag.isRepeatable ? readRepeated(flag, given, report) : read(flag);
    return value === undefined ? {} : flag.give(value, flagName(flag.wording), context);
  });
  const isCheck = read(check) === true;
  if (isCheck && given.isLint) {
    const remedy = "leave it out: nothing is written by `lint`";
    report("flag-senseless", { flag: "--check", command: "lint", remedy });
  }
  const isWatch = read(watch) === true;
  if (isWatch && isCheck) {
    const remedy = "leave one of them out: a check ends with its answer";
    report("flag-senseless", { flag: "--watch", command: "--check", remedy });
  }
  return {
    kind: "generate",
    config: typeof file === "string" ? file : undefined,
    only: readRepeated(only, given, report) ?? [],
    mode: given.isLint ? "lint" : isCheck ? "check" : "write",
    failOnWarnings: read(failOnWarnings) === true,
    reporter:
      (kind === undefined ? undefined : readReporter(kind, "--reporter", context)) ?? "text",
    watch: isWatch,
    timings: read(timings) === true,
    settings: settings.reduce((all, one) => ({ ...all, ...one }), {}),
  };
}

/** The value of a flag: as it was written, or true or false for one that takes none. */
function readFlag({ wording }: Flag, { words, options, command }: Given, report: Report): unknown {
  const flag = flagName(wording);
  const option = command.options.find(({ rawName }) => rawName === wording);
  const value = option === undefined ? undefined : options[option.name];
  if (value === undefined || option?.isBoolean === true) return value;
  if (Array.isArray(value)) report("flag-repeated", { flag });
  else if (typeof value === "boolean") report("flag-without-value", { flag, wording });
  else return writtenValue(flag, words) ?? String(value);
  return undefined;
}

/** The values of a flag that may be given several times; undefined when it is absent or lacks one. */
function readRepeated(
  { wording }: Flag,
  { words, options, command }: Given,
  report: Report,
): readonly string[] | undefined {
  const flag = flagName(wording);
  const option = command.options.find(({ rawName }) => rawName === wording);
  const values = option === undefined ? [] : [options[option.name]].flat();
  if (values.some((value) => typeof value === "boolean")) {
    report("flag-without-value", { flag, wording });
    return undefined;
  }
  const end = words.indexOf("--");
  const before = end < 0 ? words : words.slice(0, end);
  const written = before.flatMap((_, index) => writtenValueAt(index, flag, before) ?? []);
  return written.length === 0 ? undefined : written;
}

/** The parser turns what looks like a number into one, and `007` is a fine name for a folder. */
function writtenValue(flag: string, words: readonly string[]): string | undefined {
  const index = words.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  return writtenValueAt(index, flag, words);
}

function writtenValueAt(index: number, flag: string, words: readonly string[]): string | undefined {
  const word = words[index];
  if (word === flag) return words[index + 1];
  return word?.startsWith(`${flag}=`) === true ? word.slice(flag.length + 1) : undefined;
}

function flagName(wording: string): string {
  return wording.split(" ", 1).join("");
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
