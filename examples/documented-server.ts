import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** A server on this machine, and how to stop it. */
export interface LocalServer {
  /** Its base URL, with a port that was free. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts a stand-in for Flowglad that answers `POST /api/v1/checkout-sessions` as its documentation shows. */
export async function startDocumentedServer(): Promise<LocalServer> {
  const server = createServer((request, response) => {
    answer(request).then(
      ({ status, body }) => {
        send(response, status, body);
      },
      () => {
        send(response, 500, problem("INTERNAL_SERVER_ERROR", "The server failed"));
      },
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function answer(request: IncomingMessage): Promise<Answer> {
  if (request.method !== "POST" || request.url !== "/api/v1/checkout-sessions") {
    return { status: 404, body: problem("NOT_FOUND", "There is nothing here") };
  }
  if (request.headers.authorization === undefined) {
    return { status: 401, body: problem("UNAUTHORIZED", "The request carries no API key") };
  }
  const wanted = fields(fields(parse(await readText(request)))["checkoutSession"]);
  if (typeof wanted["type"] !== "string") {
    return { status: 400, body: problem("BAD_REQUEST", "The checkout session has no type") };
  }
  return { status: 200, body: createSession(wanted) };
}

/** The answer of the documentation, with what the request asked for. */
function createSession(wanted: Readonly<Record<string, unknown>>) {
  const id = `chckt_session_${crypto.randomUUID().slice(0, 8)}`;
  const now = Date.now();
  const checkoutSession = {
    id,
    createdAt: now,
    updatedAt: now,
    livemode: false,
    status: "open",
    pricingModelId: "pricing_model_example",
    priceId: wanted["priceId"] ?? "price_example",
    purchaseId: null,
    invoiceId: null,
    quantity: wanted["quantity"] ?? 1,
    organizationId: "org_example",
    customerName: null,
    customerEmail: null,
    customerId: "cust_example",
    discountId: null,
    type: wanted["type"],
    outputName: wanted["outputName"] ?? null,
    expires: now + 24 * 60 * 60 * 1000,
    billingAddress: null,
    paymentMethodType: null,
    successUrl: wanted["successUrl"],
    cancelUrl: wanted["cancelUrl"],
    preserveBillingCycleAnchor: wanted["preserveBillingCycleAnchor"] ?? false,
    outputMetadata: wanted["outputMetadata"] ?? null,
    targetSubscriptionId: wanted["targetSubscriptionId"] ?? null,
    automaticallyUpdateSubscriptions: wanted["automaticallyUpdateSubscriptions"] ?? null,
  };
  return { checkoutSession, url: `https://app.flowglad.com/checkout/${id}` };
}

function problem(code: string, message: string) {
  return { code, message, issues: [] };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += String(chunk);
  return text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
