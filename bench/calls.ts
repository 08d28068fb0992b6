import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";
import type { CallSeries } from "./calls/take-turns.js";
import type { BenchDocument } from "./documents.js";
import { measureProcess } from "./measure-process.js";
import { camelCase, findOperation } from "./bundles.js";
import { bareLeader, leader } from "./subjects.js";
import { folderOf } from "./work-folders.js";

interface CallSettings {
  readonly rounds: number;
  readonly node: string;
}

const operation = "GET /api/v1/products/{id}";

/**
 * Calls one operation over loopback, one call at a time on a kept connection: plain `fetch` with `JSON.parse`, our
 * function and the leading peer's, both without validators. They take turns in one process, the server is another.
 */
export async function measureCalls(
  flowglad: BenchDocument,
  settings: CallSettings,
): Promise<CallSeries> {
  const row = findOperation(flowglad, operation);
  const ours = folderOf("outputs", flowglad.name, "clientwright (no validators)", "sdk");
  const peers = folderOf("outputs", flowglad.name, bareLeader, "sdk");
  const contents = `
import { createClient as createOurs, ${row.function} as callOurs } from ${JSON.stringify(`${ours}/index.js`)};
import { ${camelCase(row.operationId ?? "")} as callPeers } from ${JSON.stringify(`${peers}/sdk.gen.js`)};
import { createClient as createPeers } from ${JSON.stringify(`${peers}/client/index.js`)};
import { compareClients } from ${JSON.stringify(pathOf("compare-clients.js"))};
import { headers } from ${JSON.stringify(pathOf("plain-fetch.js"))};
import { productId } from ${JSON.stringify(pathOf("start-server.js"))};

await compareClients(
  {
    clientwright: (baseUrl) => {
      const client = createOurs({ baseUrl, auth: { ApiKeyAuth: headers.authorization } });
      return () => callOurs(client, productId);
    },
    ${JSON.stringify(leader)}: (baseUrl) => {
      const client = createPeers({ baseUrl, headers });
      return async () => (await callPeers({ client, path: { id: productId } })).data;
    },
  },
  Number(process.argv[2]),
);
`;
  const stdin = { contents, resolveDir: folderOf("calls"), loader: "ts" } as const;
  return await runProgram("clients.mjs", { stdin }, settings);
}

/** The same for plain `fetch` alone and with each thing that a client may ask of the platform. */
export async function measureCallPieces(settings: CallSettings): Promise<CallSeries> {
  return await runProgram("pieces.mjs", { entryPoints: [pathOf("pieces.ts")] }, settings);
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`calls/${name}`, import.meta.url));
}

async function runProgram(
  name: string,
  entry: Pick<BuildOptions, "stdin" | "entryPoints">,
  { rounds, node }: CallSettings,
): Promise<CallSeries> {
  const cwd = folderOf("calls");
  await build({
    ...entry,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    outfile: join(cwd, name),
    logLevel: "error",
  });
  const args = ["--expose-gc", "--max-semi-space-size=128", name, String(rounds)];
  const usage = await measureProcess({ node, args, cwd, limit: 600 });
  if (usage === undefined) throw new Error(`${name} did not end`);
  return JSON.parse(usage.output) as CallSeries;
}
