import type { StatementStructures } from "ts-morph";
import type { Webhooks } from "../../ir/api.js";
import { verifyWebhook } from "../../ir/runtime-exports.js";
import { commentCode } from "../code/comment.js";
import { docStructure } from "../code/doc-comment.js";
import { runtimeSymbol } from "../symbols.js";
import type { WebhookContext } from "./webhook-context.js";
import { StructureKind } from "../code/structure-kinds.js";

/** `verifyWebhook`, and the verifier that is made once for many. */
export function declareVerifiers(
  webhooks: Webhooks,
  context: WebhookContext,
): readonly StatementStructures[] {
  return [declareFunction(webhooks, context), declareFactory(webhooks, context)];
}

function declareFunction(webhooks: Webhooks, context: WebhookContext): StatementStructures {
  const { module } = context;
  const type = (name: string, file: string): string =>
    module.use(runtimeSymbol(name, `webhooks/${file}`, "type"));
  const parameters = [
    { name: "rawBody", type: "string | Uint8Array | ArrayBuffer" },
    { name: "headers", type: type("WebhookHeaders", "signature-check") },
    { name: "secret", type: "string | readonly string[]" },
    {
      name: "options",
      type: `${type("WebhookOptions", "webhook-verifier")}<${nameType(webhooks)}>`,
      initializer: "{}",
    },
  ];
  const verifier = module.use(runtimeSymbol("webhookVerifier", "webhooks/webhook-verifier"));
  return {
    kind: StructureKind.Function,
    name: verifyWebhook,
    isExported: true,
    isAsync: true,
    parameters,
    returnType: `Promise<${eventType(webhooks, context)}>`,
    statements: [`return ${verifier}(webhooks, { ...options, secret })(rawBody, headers);`],
    docs: docStructure({
      text: [
        [
          `The event of a request that the API has sent, by Standard Webhooks: ${commentCode("rawBody")} is the body exactly`,
          `as it came, ${commentCode("secret")} one or several. What is not signed with one of them, too old, or no event that is known`,
          `(the rule of its issue is ${commentCode("unknown_event")}) is a ${commentCode("ValidationError")}; a secret that is none is a`,
          `${commentCode("ConfigurationError")}.`,
        ].join("\n"),
      ],
      tags: [],
    }),
  };
}

function declareFactory(webhooks: Webhooks, context: WebhookContext): StatementStructures {
  const { module } = context;
  const file = "webhooks/webhook-verifier";
  const options = module.use(runtimeSymbol("WebhookVerifierOptions", file, "type"));
  const verifier = module.use(runtimeSymbol("WebhookVerifier", file, "type"));
  return {
    kind: StructureKind.Function,
    name: "createWebhookVerifier",
    isExported: true,
    parameters: [{ name: "options", type: `${options}<${nameType(webhooks)}>` }],
    returnType: `${verifier}<${eventType(webhooks, context)}>`,
    statements: [
      `return ${module.use(runtimeSymbol("webhookVerifier", file))}(webhooks, options);`,
    ],
    docs: docStructure({
      text: [
        `Makes what ${commentCode(verifyWebhook)} does with its secret and options filled in.`,
        `Throws a ${commentCode("ConfigurationError")} when the secret is empty or malformed.`,
      ],
      tags: [],
    }),
  };
}

/** The type of an event by the name that this module has for it. */
export function eventType(
  { type, isDeclared, events }: Webhooks,
  { module, symbols }: WebhookContext,
): string {
  const [first] = events.by === "tag" ? events.payloads : [];
  return isDeclared && first?.schema.kind === "reference"
    ? module.use(symbols.type(first.schema.target))
    : type;
}

/** Which webhooks a caller may name; none where payloads say which they are. */
function nameType({ type, events }: Webhooks): string {
  return events.by === "tag" ? "never" : `${type}["webhook"]`;
}
