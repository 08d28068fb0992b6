import { Flowglad, isFlowgladError } from "../generated/index.js";
import { startDocumentedServer } from "./documented-server.js";

// With FLOWGLAD_SECRET_KEY set, this talks to the real API: name a price and a customer of yours too. Without it, a
// server on this machine answers as the documentation does.
const {
  FLOWGLAD_SECRET_KEY: apiKey,
  FLOWGLAD_PRICE_ID: priceId = "price_pro_monthly",
  FLOWGLAD_CUSTOMER_ID: customerExternalId = "user_4821",
} = process.env;
const server = apiKey ? undefined : await startDocumentedServer();
const flowglad = new Flowglad(
  server === undefined ? {} : { apiKey: "sk_test_example", baseUrl: server.url },
);

try {
  const { checkoutSession, url } = await flowglad.checkoutSessions.create({
    checkoutSession: {
      type: "product",
      customerExternalId,
      priceId,
      quantity: 2,
      successUrl: "https://shop.example/thanks",
      cancelUrl: "https://shop.example/cart",
      outputMetadata: { campaign: "spring" },
    },
  });
  console.log(`checkout session ${checkoutSession.id} is ${checkoutSession.status}`);
  console.log(`send your customer to ${url}`);
} catch (error) {
  if (!isFlowgladError(error)) throw error;
  console.error(`no checkout session: ${error.message} (${error.kind})`);
  process.exitCode = 1;
} finally {
  await server?.close();
}
