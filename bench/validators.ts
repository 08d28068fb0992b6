import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import formatsModule from "ajv-formats";
import { build } from "esbuild";
import type { BenchDocument } from "./documents.js";
import { measureProcess } from "./measure-process.js";
import { leader } from "./subjects.js";
import { folderOf } from "./work-folders.js";

/** A schema that is measured, with a valid instance of it. */
interface Target {
  readonly name: string;
  readonly document: string;
  readonly pointer: string;
  readonly dialect: "3.0" | "3.1";
  /** The leading peer's validator. */
  readonly peer: string;
  readonly instance: (document: unknown) => unknown;
}

/** Validations in a second of processor time, a figure a round; by target, mode and validator. */
export interface ValidatorSeries {
  readonly target: string;
  readonly mode: "with eval" | "without eval";
  readonly perSecond: Readonly<Record<string, readonly number[]>>;
}

const samples = JSON.parse(
  readFileSync(new URL("instances.json", import.meta.url), "utf8"),
) as Readonly<Record<string, unknown>>;

const targets: readonly Target[] = [
  {
    name: "checkout session response",
    document: "flowglad",
    pointer:
      "#/paths/~1api~1v1~1checkout-sessions/post/responses/200/content/application~1json/schema",
    dialect: "3.1",
    peer: "zCheckoutSessionsCreateResponse",
    instance: () => samples["checkout session response"],
  },
  {
    name: "small object",
    document: "github",
    pointer: "#/components/schemas/license-simple",
    dialect: "3.0",
    peer: "zLicenseSimple",
    instance: () => samples["small object"],
  },
  {
    name: "full-repository",
    document: "github",
    pointer: "#/components/schemas/full-repository",
    dialect: "3.0",
    peer: "zFullRepository",
    // The description's own example, which lacks a property that the schema requires.
    instance: (document) => ({
      ...(valueAt(document, ["components", "examples", "full-repository", "value"]) as object),
      has_discussions: true,
    }),
  },
];

const modes = { "with eval": [], "without eval": ["--disallow-code-generation-from-strings"] };

/** Asks each validator about a valid instance, in turns, in one process a mode. */
export async function measureValidators(
  documents: readonly BenchDocument[],
  { rounds, node }: { readonly rounds: number; readonly node: string },
): Promise<readonly ValidatorSeries[]> {
  const all: ValidatorSeries[] = [];
  for (const target of targets) {
    const document = documents.find(({ name }) => name === target.document);
    if (document === undefined) continue;
    const folder = await prepare(target, document, rounds);
    for (const [mode, flags] of Object.entries(modes)) {
      const usage = await measureProcess({
        node,
        args: [...flags, "run.mjs"],
        cwd: folder,
        limit: 300,
      });
      if (usage === undefined) throw new Error(`the validators of ${target.name} did not end`);
      const perSecond = JSON.parse(usage.output) as ValidatorSeries["perSecond"];
      all.push({ target: target.name, mode: mode as ValidatorSeries["mode"], perSecond });
    }
  }
  return all;
}

async function prepare(target: Target, document: BenchDocument, rounds: number): Promise<string> {
  const folder = folderOf("validators", target.name);
  const written: unknown = JSON.parse(readFileSync(document.path, "utf8"));
  writeFileSync(join(folder, "ajv.cjs"), printAjv(target, written));
  writeFileSync(join(folder, "instance.json"), JSON.stringify(target.instance(written)));
  const ours = join(folderOf("outputs", target.document, "clientwright", "sdk"), "index.js");
  const mini = join(
    folderOf("outputs", target.document, "clientwright (zod-mini)", "sdk"),
    "index.js",
  );
  const peers = join(folderOf("outputs", target.document, leader, "sdk"), "zod.gen.js");
  const schema = schemaOf(target);
  const source = `
import ajv from "./ajv.cjs";
import { ${schema} as ours } from ${JSON.stringify(ours)};
import { ${schema} as mini } from ${JSON.stringify(mini)};
import { ${target.peer} as peers } from ${JSON.stringify(peers)};
import instance from "./instance.json";
export { instance };
export const validators = {
  "Ajv standalone": (value) => ajv(value),
  "clientwright, zod": (value) => ours.safeParse(value).success,
  "clientwright (zod/mini)": (value) => mini.safeParse(value).success,
  ${JSON.stringify(leader)}: (value) => peers.safeParse(value).success,
};
`;
  await build({
    stdin: { contents: source, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    outfile: join(folder, "validators.mjs"),
    logLevel: "error",
  });
  writeFileSync(join(folder, "run.mjs"), program(rounds));
  return folder;
}

function schemaOf({ document, pointer }: Target): string {
  const file = join(folderOf("outputs", document, "clientwright", "sdk"), "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as {
    schemas: readonly { pointer: string; validator: string; use: string }[];
  };
  const row = manifest.schemas.find((one) => one.pointer === pointer && one.use !== "request");
  if (row === undefined) throw new Error(`${document} has no schema ${pointer}`);
  return row.validator;
}

function printAjv({ dialect, pointer }: Target, document: unknown): string {
  const options: Options = { strict: false, logger: false, code: { source: true } };
  const ajv = dialect === "3.0" ? new Ajv(options) : new Ajv2020(options);
  formatsModule.default(ajv);
  ajv.addSchema(document as object, "document");
  const validate = ajv.compile({ $ref: `document${pointer}` });
  return standaloneModule.default(ajv, validate);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], value);
}

function program(rounds: number): string {
  return `
import { instance, validators } from "./validators.mjs";

const perSecond = {};
const counts = {};
for (const [name, validate] of Object.entries(validators)) {
  if (!validate(instance)) {
    // A validator that refuses what is valid has no speed.
    console.error(name + " refuses the instance");
    continue;
  }
  perSecond[name] = [];
  const start = process.cpuUsage();
  let count = 0;
  while (spent(start) < 0.4) {
    for (let turn = 0; turn < 50; turn += 1) validate(instance);
    count += 50;
  }
  counts[name] = Math.ceil(count / 50) * 50;
}
for (let round = 0; round < ${String(rounds * 3)}; round += 1)
  for (const name of Object.keys(perSecond)) {
    const validate = validators[name];
    const start = process.cpuUsage();
    for (let turn = 0; turn < counts[name]; turn += 1) validate(instance);
    perSecond[name].push(counts[name] / spent(start));
  }
console.log(JSON.stringify(perSecond));

function spent(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
`;
}
