import { describe, expect, it } from "vitest";
import { readCase } from "../emitted/generate-sdk.js";
import { compileLines } from "./compile-lines.js";

/** What a line must not compile for, by the line. */
async function problemsOf(
  name: string,
  { head, right, wrong }: { head: string; right: readonly string[]; wrong: readonly string[] },
): Promise<void> {
  const problems = await compileLines(readCase(name), { head, lines: [...right, ...wrong] });
  expect(right.map((line) => [line, problems.get(line)])).toEqual(
    right.map((line) => [line, undefined]),
  );
  expect(wrong.filter((line) => problems.get(line) === undefined)).toEqual([]);
}

describe("the event of a verified webhook", () => {
  it("narrows by the property that the payloads have, exhaustively", async () => {
    await problemsOf("webhooks", {
      head: `import { verifyWebhook, createWebhookVerifier, type ApiClientWebhookEvent, type WebhookEvent } from "./sdk/index.js";
declare const headers: Headers; declare const event: ApiClientWebhookEvent; declare const request: Request;
const named: WebhookEvent = "the component of that name"; void named;`,
      right: [
        `const given: ApiClientWebhookEvent = await verifyWebhook(await request.text(), request.headers, "whsec_"); void given;`,
        `await createWebhookVerifier({ secret: ["a", "b"], toleranceSeconds: 60 })(await request.arrayBuffer(), { "webhook-id": "1" });`,
        `const reason = (): string => { switch (event.type) { case "order.paid": return event.order.id; case "order.refunded": case "order.charged_back": return event.reason; } }; void reason;`,
        `if (event.type !== "order.paid") { const reason: "fraud" | "request" = event.reason; void reason; }`,
      ],
      wrong: [
        `void event.reason;`,
        `if (event.type === "order.lost") void event;`,
        `const id = (): string => { switch (event.type) { case "order.paid": return event.order.id; } }; void id;`,
        `void event.order.secret;`,
        `await verifyWebhook("", headers);`,
        `await verifyWebhook({ type: "order.paid" }, headers, "whsec_");`,
        `await verifyWebhook("", headers, "whsec_", { webhook: "order.paid" });`,
      ],
    });
  }, 300_000);

  it("narrows by the webhook's name where they have none", async () => {
    await problemsOf("webhooks-by-name", {
      head: `import { verifyWebhook, type LogEvent, type NewPetEvent, type WebhookEvent } from "./sdk/index.js";
declare const headers: Headers; declare const event: WebhookEvent;`,
      right: [
        `const given: WebhookEvent = await verifyWebhook("", headers, "whsec_", { webhook: "newPet" }); void given;`,
        `if (event.webhook === "newPet") { const pet: NewPetEvent = event; const name: string = pet.payload.name; void name; }`,
        `if (event.webhook === "log") { const log: LogEvent = event; const text: string = log.payload; void text; }`,
        `const length = (): number => { switch (event.webhook) { case "newPet": case "pet-gone/event": case "ping": return 0; case "log": case "picture": return event.payload.length; } }; void length;`,
      ],
      wrong: [
        `void event.payload.name;`,
        `await verifyWebhook("", headers, "whsec_", { webhook: "oldPet" });`,
      ],
    });
  }, 300_000);
});
