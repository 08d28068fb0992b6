import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A generator in one of its settings. */
export interface Subject {
  readonly name: string;
  /** What it writes, in words. */
  readonly outputs: string;
  /** The arguments of `node`, for one run. */
  readonly command: (run: GenerationRun) => readonly string[];
}

export interface GenerationRun {
  /** The description. */
  readonly input: string;
  /** The folder that the output goes to; it exists and is empty. */
  readonly output: string;
  /** Seen by this subject and document only; kept from one round to the next. */
  readonly cache: string;
}

const ours = fileURLToPath(new URL("../dist/generator/cli.js", import.meta.url));

function installed(path: string): string {
  return fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));
}

/** Ours with these flags. Its configuration is its own, so that the repository's is not read. */
function clientwright(...flags: readonly string[]): Subject["command"] {
  return ({ input, output, cache }) => {
    const config = writeConfig(output, "clientwright.config.mjs", { input, output, cache });
    return [ours, "generate", "--config", config, ...flags];
  };
}

function writeConfig(output: string, name: string, config: unknown): string {
  const file = join(output, "..", name);
  mkdirSync(join(output, ".."), { recursive: true });
  writeFileSync(file, `export default ${JSON.stringify(config)};\n`);
  return file;
}

const withoutOpenapi = ["--no-openapi"];

function sdk(validator: boolean): object {
  return { name: "@hey-api/sdk", validator };
}

function heyApi(...plugins: readonly unknown[]): Subject["command"] {
  return ({ input, output }) => {
    const config = { input, output, plugins };
    return [
      installed("@hey-api/openapi-ts/bin/run.js"),
      "-f",
      writeConfig(output, "openapi-ts.config.mjs", config),
    ];
  };
}

/** The leading peer; every ratio is against it. */
export const leader = "hey-api";

export const subjects: readonly Subject[] = [
  {
    name: "clientwright",
    outputs: "types, client, validators; prettier",
    command: clientwright("--no-cache", ...withoutOpenapi),
  },
  {
    name: leader,
    outputs: "types, client, validators; unformatted",
    command: heyApi("@hey-api/typescript", sdk(true), "@hey-api/client-fetch", "zod"),
  },
  {
    name: "clientwright (oxfmt)",
    outputs: "types, client, validators; oxfmt",
    command: clientwright("--no-cache", "--formatter", "oxfmt", ...withoutOpenapi),
  },
  {
    name: "clientwright (openapi.ts)",
    outputs: "types, client, validators, openapi.ts; prettier",
    command: clientwright("--no-cache"),
  },
  {
    name: "orval",
    outputs: "types, client, validators; unformatted",
    command: ({ input, output }) => {
      const target = { input: { target: input } };
      const client = { target: join(output, "client.ts"), client: "fetch", mode: "split" };
      const zod = { target: join(output, "zod.ts"), client: "zod", mode: "single" };
      const config = { api: { ...target, output: client }, zod: { ...target, output: zod } };
      return [
        installed("orval/dist/bin/orval.mjs"),
        "--config",
        writeConfig(output, "orval.config.mjs", config),
      ];
    },
  },
  {
    name: "openapi-typescript",
    outputs: "types",
    command: ({ input, output }) => [
      installed("openapi-typescript/bin/cli.js"),
      input,
      "-o",
      join(output, "openapi.ts"),
    ],
  },
  {
    name: "oazapfts",
    outputs: "types, client",
    command: ({ input, output }) => [
      installed("oazapfts/dist/cli.js"),
      input,
      join(output, "client.ts"),
    ],
  },
];

/** The leading peer without its validators. */
export const bareLeader = `${leader} (no validators)`;

/** Settings whose outputs are bundled or called; generating them is not measured. */
export const untimed: readonly Subject[] = [
  {
    name: bareLeader,
    outputs: "types, client",
    command: heyApi("@hey-api/typescript", sdk(false), "@hey-api/client-fetch"),
  },
  {
    name: "clientwright (no validators)",
    outputs: "types, client",
    command: clientwright("--validators", "false", ...withoutOpenapi),
  },
  {
    name: "clientwright (zod-mini)",
    outputs: "types, client, validators",
    command: clientwright("--validators", "zod/mini", ...withoutOpenapi),
  },
];

/** Our generator with its cache. */
export const incrementalSubject: Subject = {
  name: "clientwright (cached)",
  outputs: "everything",
  command: clientwright(),
};
