import { didYouMean, row } from "./row.js";

/** What can be wrong about the command line, the configuration and the output folder: exit code 2. */
export const configurationRows = {
  "command-unknown": row<{ command: string; suggestion?: string | undefined }>({
    severity: "error",
    message: ({ command }) => `\`${command}\` is not a command`,
    hint: ({ suggestion }) => didYouMean(suggestion, "run `clientwright --help` for what there is"),
  }),
  "flag-unknown": row<{ flag: string; suggestion?: string | undefined }>({
    severity: "error",
    message: ({ flag }) => `\`${flag}\` is not a flag`,
    hint: ({ suggestion }) => didYouMean(suggestion, "run `clientwright --help` for what there is"),
  }),
  "flag-without-value": row<{ flag: string; wording: string }>({
    severity: "error",
    message: ({ flag }) => `\`${flag}\` needs a value`,
    hint: ({ wording }) => `write \`${wording}\``,
  }),
  "flag-repeated": row<{ flag: string }>({
    severity: "error",
    message: ({ flag }) => `\`${flag}\` is given more than once`,
    hint: () => "give it once",
  }),
  "flag-senseless": row<{ flag: string; command: string; remedy: string }>({
    severity: "error",
    message: ({ flag, command }) => `\`${flag}\` means nothing to \`${command}\``,
    hint: ({ remedy }) => remedy,
  }),
  "argument-unexpected": row<{ argument: string }>({
    severity: "error",
    message: ({ argument }) => `\`${argument}\` is not expected here`,
    hint: () => "name the description with `--input`, and the folder of the SDK with `--output`",
  }),
  "config-not-found": row<{ file: string }>({
    severity: "error",
    message: ({ file }) => `the configuration \`${file}\` does not exist`,
    hint: () => "check the path; relative ones start from the working directory",
  }),
  "config-not-loaded": row<{ file: string; problem: string }>({
    severity: "error",
    message: ({ file, problem }) => `the configuration \`${file}\` cannot be loaded: ${problem}`,
    hint: () =>
      'it is a module with a default export: `export default defineConfig({ input: "…" })`',
  }),
  "config-empty": row<{ file: string }>({
    severity: "error",
    message: ({ file }) => `the configuration \`${file}\` exports no settings`,
    hint: () => 'write `export default defineConfig({ input: "…", output: "…" })`',
  }),
  "formatter-not-installed": row<{ formatter: string; problem: string }>({
    severity: "error",
    message: ({ formatter, problem }) => `\`${formatter}\` cannot be loaded: ${problem}`,
    hint: ({ formatter }) =>
      `run \`npm install --save-dev ${formatter}\`, or set \`formatter\` to \`"prettier"\``,
  }),
  "config-key-unknown": row<{ key: string; file: string; suggestion?: string | undefined }>({
    severity: "error",
    message: ({ key, file }) => `\`${key}\` in \`${file}\` is not a setting`,
    hint: ({ suggestion }) => didYouMean(suggestion, "remove it"),
  }),
  "config-value-wrong": row<{
    name: string;
    /** The configuration that says it; absent for a flag. */
    file?: string | undefined;
    value: string;
    expected: string;
    suggestion?: string | undefined;
  }>({
    severity: "error",
    message: ({ name, file, value }) =>
      `\`${name}\`${file === undefined ? "" : ` in \`${file}\``} cannot be \`${value}\``,
    hint: ({ expected, suggestion }) => didYouMean(suggestion, `it is ${expected}`),
  }),
  "config-value-missing": row<{ name: string; file?: string | undefined; remedy: string }>({
    severity: "error",
    message: ({ name, file }) =>
      `\`${name}\`${file === undefined ? "" : ` in \`${file}\``} is missing`,
    hint: ({ remedy }) => remedy,
  }),
  "name-unknown": row<{ name: string; suggestion?: string | undefined }>({
    severity: "error",
    message: ({ name }) => `no description of the configuration is named \`${name}\``,
    hint: ({ suggestion }) => didYouMean(suggestion, "give it that `name` in the configuration"),
  }),
  "name-repeated": row<{ name: string }>({
    severity: "error",
    message: ({ name }) => `two descriptions of the configuration are named \`${name}\``,
    hint: () => "give each a `name` of its own",
  }),
  "flag-for-one": row<{ flag: string; count: number }>({
    severity: "error",
    message: ({ flag, count }) =>
      `\`${flag}\` is for one description, and the configuration holds ${String(count)}`,
    hint: () => "choose one by `--only <name>`, or set it in the configuration",
  }),
  "input-shared": row({
    severity: "error",
    message: () => "standard input is the input of several descriptions",
    hint: () => "it can be read once: name files for the others",
  }),
  "outputs-overlap": row<{ output: string; other: string }>({
    severity: "error",
    message: ({ output, other }) =>
      `the output folder \`${output}\` overlaps with \`${other}\` of another description`,
    hint: () => "give each a folder that lies beside the others: old files in it are removed",
  }),
  "transform-failed": row<{ problem: string }>({
    severity: "error",
    message: ({ problem }) => `\`transform\` of the configuration fails: ${problem}`,
    hint: () =>
      "correct the function: it changes the document that it is given, or returns another",
  }),
  "transform-not-json": row<{ pointer: string; found: string }>({
    severity: "error",
    message: ({ pointer, found }) => `\`transform\` leaves ${found} at \`#${pointer}\``,
    hint: () => "leave texts, numbers, booleans, null, arrays and plain objects only",
  }),
  "severity-too-low": row<{ code: string; name: string; severity: string }>({
    severity: "error",
    message: ({ code, name, severity }) =>
      `\`${name}\` cannot make the error \`${code}\` matter as little as \`${severity}\``,
    hint: () => "correct the description: what would be generated from it as it is would be wrong",
  }),
  "filter-matches-nothing": row<{ filter: string; suggestion?: string | undefined }>({
    severity: "warning",
    message: ({ filter }) => `no operation is meant by the filter \`${filter}\``,
    hint: ({ suggestion }) => didYouMean(suggestion, "correct it, or remove it"),
  }),
  "filters-keep-nothing": row({
    severity: "error",
    message: () => "the filters leave no operation",
    hint: () => "name operations of the description under `include`, or fewer under `exclude`",
  }),
  "output-is-project": row<{ output: string }>({
    severity: "error",
    message: ({ output }) => `the output folder \`${output}\` holds the project itself`,
    hint: () => "name a folder of its own, such as `generated`: its old files are removed",
  }),
  "output-holds-source": row<{ output: string; source: string }>({
    severity: "error",
    message: ({ output, source }) => `the output folder \`${output}\` holds \`${source}\``,
    hint: () => "name a folder of its own, such as `generated`: its old files are removed",
  }),
  "output-not-a-folder": row<{ output: string }>({
    severity: "error",
    message: ({ output }) => `the output \`${output}\` is a file`,
    hint: () => "name a folder; it is made where it does not exist",
  }),
  "output-blocked": row<{ path: string; obstacle: string }>({
    severity: "error",
    message: ({ path, obstacle }) => `\`${path}\` cannot be written: ${obstacle}`,
    hint: () => "move away what is in the way",
  }),
  "output-not-writable": row<{ path: string; problem: string }>({
    severity: "error",
    message: ({ path, problem }) => `\`${path}\` cannot be written: ${problem}`,
    hint: () => "make the output folder writable, or name another",
  }),
} as const;
