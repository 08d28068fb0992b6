import type { StatementStructures } from "ts-morph";
import type { Webhooks } from "../ir/api.js";
import type { EmittedFile } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import { createModule } from "./code/module.js";
import { objectLiteral } from "./code/object-literal.js";
import { stringLiteral } from "./code/string-literal.js";
import { files, runtimeSymbol, type Symbols } from "./symbols.js";
import { declareEventTypes } from "./webhooks/declare-event-types.js";
import { declareVerifiers, eventType } from "./webhooks/declare-verifiers.js";
import { printReader } from "./webhooks/print-reader.js";
import type { WebhookContext } from "./webhooks/webhook-context.js";
import { StructureKind, VariableDeclarationKind } from "./code/structure-kinds.js";

/** `webhooks.ts`: the events that the API sends, and the functions that verify them. */
export function emitWebhooks(
  webhooks: Webhooks,
  symbols: Symbols,
  settings: Settings,
): EmittedFile {
  const module = createModule(files.webhooks, settings.importExtension);
  const context: WebhookContext = { module, symbols, settings };
  for (const statement of declareEventTypes(webhooks, context)) module.add(statement);
  module.add(declareDefinition(webhooks, context));
  for (const statement of declareVerifiers(webhooks, context)) module.add(statement);
  return module.print();
}

function declareDefinition(webhooks: Webhooks, context: WebhookContext): StatementStructures {
  const { module, settings } = context;
  const definition = runtimeSymbol("WebhookDefinition", "webhooks/webhook-verifier", "type");
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      {
        name: "webhooks",
        type: `${module.use(definition)}<${eventType(webhooks, context)}>`,
        initializer: objectLiteral([
          ["client", stringLiteral(settings.client.name)],
          ["read", printReader(webhooks.events, context)],
        ]),
      },
    ],
  };
}
