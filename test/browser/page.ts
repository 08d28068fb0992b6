import {
  Flowglad,
  createCheckoutSession,
  createClient,
  isFlowgladError,
} from "../../generated/index.js";

/** The part of a page that this program needs. */
interface Page {
  readonly location: { readonly origin: string; readonly search: string };
  readonly document: {
    readonly querySelector: (selector: string) => { textContent: string | null } | null;
  };
}

// Bundled for a page, and compiled among programs for Node.
const page = globalThis as unknown as Page;

const apiKey = "sk_test_browser";

const body = {
  checkoutSession: {
    type: "product",
    customerExternalId: "user_1",
    priceId: "price_1",
    successUrl: "https://shop.example/thanks",
    cancelUrl: "https://shop.example/cart",
  },
} as const;

const options = {
  apiKey,
  dangerouslyAllowBrowser: true,
  attemptTimeoutMs: 2_000,
  logLevel: "off",
} as const;

/** By name, what the page does and what it shows then. */
const scenarios: Readonly<Record<string, (baseUrl: string) => Promise<string>>> = {
  class: async (baseUrl) => {
    const flowglad = new Flowglad({ ...options, baseUrl });
    const { checkoutSession, url } = await flowglad.checkoutSessions.create(body);
    return `${checkoutSession.id} ${url}`;
  },
  function: async (baseUrl) => {
    const { data, response } = await createCheckoutSession(
      createClient({ ...options, baseUrl }),
      body,
    ).withResponse();
    return `${String(response.status)} ${data.checkoutSession.id}`;
  },
  refusal: async (baseUrl) => {
    const flowglad = new Flowglad({ apiKey, baseUrl });
    return (await flowglad.checkoutSessions.create(body)).checkoutSession.id;
  },
  abort: async (baseUrl) => {
    const controller = new AbortController();
    const flowglad = new Flowglad({ ...options, baseUrl });
    const call = flowglad.checkoutSessions.create(body, { signal: controller.signal });
    setTimeout(() => {
      controller.abort();
    }, 50);
    return (await call).checkoutSession.id;
  },
};

/** What an error of the client says; anything else is a failure of the test. */
function describeError(error: unknown): string {
  if (!isFlowgladError(error)) return `not an error of the client: ${String(error)}`;
  const { kind, outcome, attempts } = error;
  const origins = error.kind === "redirect" ? ` from ${error.from} to ${error.to ?? "?"}` : "";
  const status = error.kind === "http" ? ` ${String(error.status)}` : "";
  return `${kind}${status} ${outcome} ${String(attempts)}${origins}`;
}

const query = new URLSearchParams(page.location.search);
const scenario = scenarios[query.get("scenario") ?? ""];
const shown = await scenario?.(query.get("api") ?? page.location.origin).catch(describeError);
const output = page.document.querySelector("output");
if (output) output.textContent = shown ?? "no such scenario";
