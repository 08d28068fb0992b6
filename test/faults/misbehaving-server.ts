import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { promisify } from "node:util";
import { success, type Fault } from "./faults.js";
import type { Plan } from "./plans.js";

/** The header in which a harness says which operation a request belongs to. */
export const operationHeader = "x-operation";

/** An attempt as the server saw it. */
export interface SeenAttempt {
  readonly fault: Fault;
  readonly key: string | undefined;
}

/** What really happened to an operation: the ground truth. */
export interface LedgerEntry {
  readonly attempts: readonly SeenAttempt[];
  /** The values that were committed: more than one is a double charge. */
  readonly commits: readonly string[];
}

/** A server that misbehaves by plan and keeps a ledger. */
export interface MisbehavingServer {
  readonly url: string;
  readonly expect: (operation: string, plan: Plan) => void;
  readonly entryOf: (operation: string) => LedgerEntry;
  /** How many requests have reached the place that no request may reach. */
  readonly strayRequests: () => number;
  /** How many connections clients have not let go of; those that wait for another request are closed. */
  readonly heldConnections: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface ServerOptions {
  /** Whether the server commits only once what it sees under one key. */
  readonly honoursKeys: boolean;
  /** The answer that holds a committed value. */
  readonly answerWith: (value: string) => unknown;
}

interface Entry {
  readonly plan: Plan;
  readonly attempts: SeenAttempt[];
  readonly commits: string[];
  /** What was committed under a key. */
  readonly byKey: Map<string, string>;
}

/** Starts the server, and a second origin that only counts. */
export async function startMisbehavingServer(options: ServerOptions): Promise<MisbehavingServer> {
  const entries = new Map<string, Entry>();
  let strayRequests = 0;
  const second = await listen((_, response) => {
    strayRequests += 1;
    response.end("{}");
  });
  const first = await listen((request, response) => {
    request.resume().on("end", () => {
      const entry = entries.get(String(request.headers[operationHeader]));
      if (entry === undefined) response.writeHead(404).end();
      else serve(entry, options, { request, response, secondOrigin: second.url });
    });
  });
  return {
    url: first.url,
    expect: (operation, plan) => {
      entries.set(operation, { plan, attempts: [], commits: [], byKey: new Map() });
    },
    entryOf: (operation) => entries.get(operation) ?? { attempts: [], commits: [] },
    strayRequests: () => strayRequests,
    heldConnections: async () => {
      const counts = await Promise.all(
        [first, second].map(({ heldConnections }) => heldConnections()),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
    close: async () => {
      await Promise.all([first.close(), second.close()]);
    },
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly secondOrigin: string;
}

/** Commits, or does not, and only then misbehaves. */
function serve(
  entry: Entry,
  { honoursKeys, answerWith }: ServerOptions,
  { request, response, secondOrigin }: Exchange,
): void {
  const fault = entry.plan[entry.attempts.length] ?? success;
  const sent = request.headers["idempotency-key"];
  const key = typeof sent === "string" ? sent : undefined;
  entry.attempts.push({ fault, key });
  const value = fault.commits ? commit(entry, honoursKeys ? key : undefined) : "never committed";
  fault.answer({ response, secondOrigin, body: JSON.stringify(answerWith(value)) });
}

function commit({ commits, byKey }: Entry, key: string | undefined): string {
  const known = key === undefined ? undefined : byKey.get(key);
  if (known !== undefined) return known;
  const value = `value_${crypto.randomUUID()}`;
  commits.push(value);
  if (key !== undefined) byKey.set(key, value);
  return value;
}

interface Listening {
  readonly url: string;
  readonly heldConnections: () => Promise<number>;
  readonly close: () => Promise<void>;
}

async function listen(
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Listening> {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    heldConnections: async () => {
      server.closeIdleConnections();
      return promisify(server.getConnections.bind(server))();
    },
    close: () => closeServer(server),
  };
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}
