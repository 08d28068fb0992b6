import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { Flowglad, type CallResult } from "../../generated/index.js";
import { createCollector } from "../../generator/diagnostics/collector.js";
import { generate } from "../../generator/pipeline.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";
import { at, record } from "../spec/flowglad-document.js";
import { operationHeader } from "./misbehaving-server.js";
import { deadlines, secret, type Assignment, type Settled, type Subject } from "./subject.js";

/** What every client is made with: its own for each operation, so that none runs out of its budget of retries. */
function clientOptions({ url, operation, log, fetch }: Assignment) {
  const write = (message: string, details?: unknown): void => {
    log(`${message} ${inspect(details, { depth: 5 })}`);
  };
  return {
    baseUrl: url,
    fetch,
    headers: { [operationHeader]: operation },
    attemptTimeoutMs: deadlines.attemptMs,
    timeoutMs: deadlines.callMs,
    logger: { debug: write, info: write, warn: write, error: write },
    logLevel: "debug",
  } as const;
}

const documented = record(
  at(
    "#/paths/~1api~1v1~1checkout-sessions/post/responses/200/content/application~1json/examples/product/value",
  ),
);

/** The committed client: its operation declares no key, and the server ignores them. */
export const flowgladSubject: Subject = {
  name: "generated, no key declared",
  keyed: false,
  answerWith: (id) => ({
    ...documented,
    checkoutSession: { ...record(documented["checkoutSession"]), id },
  }),
  create: async (assignment) => {
    const flowglad = new Flowglad({ apiKey: secret, ...clientOptions(assignment) });
    const call = flowglad.checkoutSessions.create(
      {
        checkoutSession: {
          type: "product",
          customerExternalId: assignment.operation,
          successUrl: "https://shop.example/thanks",
          cancelUrl: "https://shop.example/cart",
        },
      },
      { signal: assignment.signal },
    );
    return settle(await call.result(), ({ checkoutSession }) => checkoutSession.id);
  },
};

/** A client whose operation declares a key, generated into a folder of its own, and how to remove it. */
export async function generateKeyedSubject(): Promise<{
  readonly subject: Subject;
  readonly remove: () => void;
}> {
  const folder = await generatePayments();
  const sdk: PaymentsSdk = await import(pathToFileURL(join(folder, "sdk/index.ts")).href);
  const subject: Subject = {
    name: "generated, key declared",
    keyed: true,
    answerWith: (id) => ({ id }),
    create: async (assignment) => {
      const client = new sdk.ApiClient({
        auth: { ApiKey: secret },
        ...clientOptions(assignment),
      });
      const call = client.payments.create({ amount: 1 }, { signal: assignment.signal });
      return settle(await call.result(), ({ id }) => id);
    },
  };
  const remove = (): void => {
    rmSync(folder, { recursive: true });
  };
  return { subject, remove };
}

/** The part of the generated SDK that is used here: it does not exist when this is compiled. */
interface PaymentsSdk {
  readonly ApiClient: new (
    options: ReturnType<typeof clientOptions> & { readonly auth: { readonly ApiKey: string } },
  ) => {
    readonly payments: {
      create(
        body: { readonly amount: number },
        options: { readonly signal: AbortSignal },
      ): { result(): Promise<CallResult<{ readonly id: string }>> };
    };
  };
}

async function generatePayments(): Promise<string> {
  const cache = fileURLToPath(new URL("../../.cache/", import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "faults-"));
  const collector = createCollector();
  const input = fileURLToPath(new URL("./payments.yaml", import.meta.url));
  const refuse = () => Promise.reject(new Error("nothing else is read"));
  const generated = await generate(
    {
      settings: { ...defaultSettings, input, output: join(folder, "sdk"), root: folder },
      mode: "write",
      configFile: undefined,
      sources: { readStdin: refuse, fetch: refuse },
      onStage: () => undefined,
    },
    collector,
  );
  if (generated === undefined) throw new Error(JSON.stringify(collector.diagnostics));
  return folder;
}

function settle<Data>(result: CallResult<Data, object>, read: (data: Data) => unknown): Settled {
  if (result.ok) return { kind: "resolved", value: read(result.data) };
  const { error } = result;
  const outcome: unknown = Reflect.get(error, "outcome");
  const shown = `${inspect(error, { depth: 10, showHidden: true })}${JSON.stringify(error)}`;
  return { kind: "failed", outcome, shown };
}
