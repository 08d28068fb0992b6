import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { BenchDocument } from "./documents.js";
import { measureProcess } from "./measure-process.js";
import { camelCase, findOperation } from "./bundles.js";
import { bareLeader, leader } from "./subjects.js";
import { folderOf } from "./work-folders.js";

/** What a call takes in each of the ways, a figure a round. */
export interface CallSeries {
  /** Microseconds of wall time a call. */
  readonly microseconds: Readonly<Record<string, readonly number[]>>;
  /** Bytes allocated a call. */
  readonly bytes: Readonly<Record<string, readonly number[]>>;
}

const operation = "GET /api/v1/products/{id}";

/**
 * Calls one operation over loopback, one call at a time on a kept connection: plain `fetch` with `JSON.parse`, our
 * function and the leading peer's, both without validators. The three take turns in one process, its server is another.
 */
export async function measureCalls(
  flowglad: BenchDocument,
  { rounds, node }: { readonly rounds: number; readonly node: string },
): Promise<CallSeries> {
  const row = findOperation(flowglad, operation);
  const ours = folderOf("outputs", flowglad.name, "clientwright (no validators)", "sdk");
  const peers = folderOf("outputs", flowglad.name, bareLeader, "sdk");
  const folder = folderOf("calls");
  const source = `
import { createClient as createOurs, ${row.function} as callOurs } from ${JSON.stringify(`${ours}/index.js`)};
import { ${camelCase(row.operationId ?? "")} as callPeers } from ${JSON.stringify(`${peers}/sdk.gen.js`)};
import { createClient as createPeers } from ${JSON.stringify(`${peers}/client/index.js`)};
export { createOurs, callOurs, callPeers, createPeers };
`;
  await build({
    stdin: { contents: source, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    outfile: join(folder, "clients.mjs"),
    logLevel: "error",
  });
  writeFileSync(join(folder, "calls.mjs"), program(rounds));
  const flags = ["--expose-gc", "--max-semi-space-size=128"];
  const usage = await measureProcess({
    node,
    args: [...flags, "calls.mjs"],
    cwd: folder,
    limit: 300,
  });
  if (usage === undefined) throw new Error("the calls did not end");
  return JSON.parse(usage.output) as CallSeries;
}

function program(rounds: number): string {
  return `
import { spawn } from "node:child_process";
import { once } from "node:events";
import { callOurs, callPeers, createOurs, createPeers } from "./clients.mjs";

const server = spawn(process.execPath, ["--input-type=module", "-e", ${JSON.stringify(server)}], {
  stdio: ["pipe", "pipe", "inherit"],
});
const [port] = await once(server.stdout, "data");
const baseUrl = "http://127.0.0.1:" + String(port).trim();
const url = baseUrl + "/api/v1/products/prod_1";
const headers = { authorization: "sk_test_1" };
const ours = createOurs({ baseUrl, auth: { ApiKeyAuth: "sk_test_1" } });
const peers = createPeers({ baseUrl, headers });

const ways = {
  "plain fetch": async () => JSON.parse(await (await fetch(url, { headers })).text()),
  clientwright: () => callOurs(ours, "prod_1"),
  ${JSON.stringify(leader)}: async () => (await callPeers({ client: peers, path: { id: "prod_1" } })).data,
};
const microseconds = {};
const bytes = {};
for (const [name, way] of Object.entries(ways)) {
  if ((await way())?.product?.id !== "prod_1") throw new Error(name + " gives another value");
  microseconds[name] = [];
  bytes[name] = [];
  for (let call = 0; call < 2000; call += 1) await way();
}
const batches = ${String(rounds)} * 8;
for (let batch = 0; batch < batches; batch += 1)
  for (const [name, way] of Object.entries(ways)) {
    gc();
    const heap = process.memoryUsage().heapUsed;
    const start = performance.now();
    for (let call = 0; call < 400; call += 1) await way();
    microseconds[name].push(((performance.now() - start) * 1000) / 400);
    bytes[name].push((process.memoryUsage().heapUsed - heap) / 400);
  }
console.log(JSON.stringify({ microseconds, bytes }));
server.kill();
process.exit(0);
`;
}

const server = `
import { createServer } from "node:http";
const body = JSON.stringify({ product: { id: "prod_1", name: "Pro", active: true, default: false,
  description: null, imageURL: null, livemode: false, createdAt: 1, updatedAt: 1, organizationId: "org_1",
  pricingModelId: "pm_1", externalId: null, displayFeatures: null, singularQuantityLabel: null,
  pluralQuantityLabel: null, slug: "pro", prices: [] } });
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.on("end", () => process.exit(0)).resume();
`;
