import type { WebhookEvents } from "../../ir/api.js";
import type { Schema } from "../../ir/schema.js";
import { jsonLiteral } from "../code/json-literal.js";
import { objectLiteral } from "../code/object-literal.js";
import { stringLiteral } from "../code/string-literal.js";
import { runtimeSymbol } from "../symbols.js";
import type { WebhookContext } from "./webhook-context.js";

/** How the runtime reads the event of a body, as an expression. */
export function printReader(events: WebhookEvents, context: WebhookContext): string {
  const { module } = context;
  const check = printCheck(context);
  const call = (name: string, file: string, values: readonly string[]): string =>
    `/* @__PURE__ */ ${module.use(runtimeSymbol(name, `webhooks/${file}`))}(${[...values, ...check].join(", ")})`;
  if (events.by === "tag") {
    const rows = events.payloads.map(({ schema, values }) =>
      objectLiteral([
        ["values", jsonLiteral(values)],
        ["schema", printValidatorOf(schema, context)],
      ]),
    );
    return call("taggedEvents", "tagged-events", [stringLiteral(events.tag), printList(rows)]);
  }
  const rows = events.wrappers.map(({ webhook: { name, payload } }) =>
    objectLiteral([
      ["webhook", stringLiteral(name)],
      ["body", payload.body === "json" ? undefined : stringLiteral(payload.body)],
      ["schema", payload.body === "json" ? printValidatorOf(payload.schema, context) : undefined],
    ]),
  );
  return call("namedEvents", "named-events", [printList(rows)]);
}

/** How payloads are judged, where there are validators. */
function printCheck({ module, settings }: WebhookContext): readonly string[] {
  if (settings.validators === false) return [];
  const examine = module.use(runtimeSymbol("examine", "examine"));
  return [`{ ${examine}${settings.defaults === "apply" ? ", fills: true" : ""} }`];
}

function printList(items: readonly string[]): string {
  return `[${items.join(", ")}]`;
}

/** Whatever is more than a plain value has a name, and so a validator. */
function printValidatorOf(
  schema: Schema,
  { module, symbols, settings }: WebhookContext,
): string | undefined {
  if (settings.validators === false || schema.kind !== "reference") return undefined;
  return module.use(symbols.check(schema.target));
}
