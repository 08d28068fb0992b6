/**
 * A program that runs in a process of its own, in the folder of an output's modules: it imports each, calls every
 * function and method with a stub for `fetch`, and prints a line for everything that a payload could have done.
 */
import { writeSync } from "node:fs";
import { text } from "node:stream/consumers";

const prototypes = [Object, Array, Function, String, Number, RegExp, Promise, Map].map(
  (constructor): object => constructor.prototype,
);
const pristine = describePrototypes();

/** Enough for every answer of the stub; a stream that waits for more is left alone. */
const longestCallMs = 500;

/** Stands for a client, a credential, a body or parameters: any member is a text, and the rest is left out. */
const anything: object = new Proxy({}, { get: (_, key) => (isWritten(key) ? "1" : undefined) });
const argumentLists: readonly (readonly unknown[])[] = [
  [],
  [anything, anything, anything],
  ["1", anything, anything],
  [{}, {}, {}],
];
const samples: readonly unknown[] = [
  undefined,
  null,
  "",
  "1",
  0,
  1.5,
  true,
  [],
  ["1"],
  {},
  anything,
];

let pending: Promise<unknown>[] = [];

globalThis.fetch = () =>
  Promise.resolve(
    new Response('{"id":"1","type":"1"}', { headers: { "content-type": "application/json" } }),
  );
process.on("unhandledRejection", () => undefined);
for (const level of ["debug", "error", "info", "log", "warn"] as const) {
  console[level] = () => undefined;
}

for (const path of readPaths(await text(process.stdin))) {
  try {
    const exports = await importModule(path);
    // What the runtime exports is no text of the description, and is called by what is.
    if (!path.startsWith("./runtime/")) await callEverything(exports);
  } catch (error) {
    tell(`${path}: cannot be imported: ${String(error)}`);
  }
  await settle();
  inspectRealm(path);
}
tell("called everything");
process.exit(0);

/** The console is the client's, which warns of answers that do not validate. */
function tell(line: string): void {
  writeSync(1, `${line}\n`);
}

/** Members that the runtime would call. */
function isWritten(key: string | symbol): boolean {
  return typeof key === "string" && !["then", "toJSON", "signal", "middleware"].includes(key);
}

type Exports = Readonly<Record<string, unknown>>;

/** Nothing is known of a module that is named at run time but that it has exports. */
async function importModule(path: string): Promise<Exports> {
  return (await import(path)) as Exports;
}

/** What the starter of this program sends. */
function readPaths(json: string): readonly string[] {
  return JSON.parse(json) as readonly string[];
}

async function callEverything(exports: Exports): Promise<void> {
  const client = await createClient();
  for (const value of Object.values(exports)) {
    if (typeof value === "function") {
      for (const list of argumentLists) attempt(() => call(value, [client, ...list]));
      for (const list of argumentLists) attempt(() => call(value, list));
    } else if (isValidator(value)) {
      for (const sample of samples) attempt(() => value.safeParse(sample));
    }
  }
}

/** The generated functions take a client, which needs credentials of any name. */
async function createClient(): Promise<unknown> {
  const options = {
    baseUrl: "https://api.example/base",
    auth: anything,
    maxRetries: 0,
    timeoutMs: 400,
    validation: { request: "off", response: "throw" },
  };
  const exports = await importModule("./client.js").catch((): Exports => ({}));
  const { createClient: create } = exports;
  for (const value of Object.values(exports)) {
    attempt(() => {
      callMembers(call(value, [options]), 0);
    });
  }
  return attempt(() => call(create, [options]));
}

/** Resources are members of the client and of each other. */
function callMembers(object: unknown, depth: number): void {
  if (typeof object !== "object" || object === null || depth > 6) return;
  for (const key of Reflect.ownKeys(object)) {
    const member: unknown = Reflect.get(object, key);
    if (depth === 0 || typeof member === "object") callMembers(member, depth + 1);
  }
  const prototype: unknown = Object.getPrototypeOf(object);
  if (typeof prototype !== "object" || prototype === null || prototypes.includes(prototype)) return;
  for (const key of Reflect.ownKeys(prototype)) {
    if (key === "constructor") continue;
    const method = attempt((): unknown => Reflect.get(object, key));
    if (typeof method !== "function") continue;
    for (const list of argumentLists) attempt(() => call(method, list, object));
  }
}

function call(value: unknown, list: readonly unknown[], owner?: object): unknown {
  if (typeof value !== "function") return undefined;
  const isClass = Function.prototype.toString.call(value).startsWith("class");
  const result: unknown = isClass
    ? Reflect.construct(value, list)
    : Reflect.apply(value, owner, list);
  return result;
}

/** What a call throws or rejects with is no matter here; what it leaves running is waited for. */
function attempt<Result>(run: () => Result): Result | undefined {
  try {
    const result = run();
    if (result instanceof Promise || isThenable(result)) {
      pending.push(Promise.resolve(result).catch(() => undefined));
    }
    return result;
  } catch {
    return undefined;
  }
}

function isThenable(value: unknown): boolean {
  return typeof value === "object" && value !== null && "then" in value && value !== anything;
}

function isValidator(value: unknown): value is { safeParse(value: unknown): unknown } {
  return typeof value === "object" && value !== null && "safeParse" in value;
}

async function settle(): Promise<void> {
  await Promise.race([
    Promise.all(pending),
    new Promise((resolve) => setTimeout(resolve, longestCallMs)),
  ]);
  pending = [];
}

function inspectRealm(path: string): void {
  const realm = globalThis as { __pwned?: unknown };
  if ("__pwned" in realm) {
    tell(`${path}: ran text of the description: ${String(realm.__pwned)}`);
    delete realm.__pwned;
  }
  if (describePrototypes() !== pristine) tell(`${path}: changed a prototype of the language`);
}

function describePrototypes(): string {
  return prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join("\n");
}
