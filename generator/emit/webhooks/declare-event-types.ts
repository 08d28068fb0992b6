import type { InterfaceDeclarationStructure, StatementStructures } from "ts-morph";
import type { WebhookPayload, Webhooks, WebhookWrapper } from "../../ir/api.js";
import { commentCode, commentText } from "../code/comment.js";
import { docStructure } from "../code/doc-comment.js";
import { stringLiteral } from "../code/string-literal.js";
import { printType, type UseType } from "../types/print-type.js";
import type { WebhookContext } from "./webhook-context.js";
import { StructureKind } from "../code/structure-kinds.js";

/** The union of all events, after the wrapper of each where payloads do not say which event they are. */
export function declareEventTypes(
  { type, isDeclared, events }: Webhooks,
  { module, symbols }: WebhookContext,
): readonly StatementStructures[] {
  const use: UseType = (id) => module.use(symbols.type(id));
  if (events.by === "tag") {
    const types = events.payloads.map(({ schema }) => printType(schema, use));
    return isDeclared ? [] : [declareUnion(type, types, events.tag)];
  }
  const wrappers = events.wrappers.map((wrapper) => declareWrapper(wrapper, use));
  return [
    ...wrappers,
    declareUnion(
      type,
      wrappers.map(({ name }) => name),
      "webhook",
    ),
  ];
}

function declareUnion(name: string, types: readonly string[], tag: string): StatementStructures {
  return {
    kind: StructureKind.TypeAlias,
    name,
    isExported: true,
    type: [...new Set(types)].join(" | "),
    docs: docStructure({
      text: [`Every event that the API sends; ${commentCode(tag)} says which one it is.`],
      tags: [],
    }),
  };
}

function declareWrapper(
  { type, webhook }: WebhookWrapper,
  use: UseType,
): InterfaceDeclarationStructure {
  const { name, docs, payload } = webhook;
  return {
    kind: StructureKind.Interface,
    name: type,
    isExported: true,
    properties: [
      { name: "webhook", isReadonly: true, type: stringLiteral(name) },
      { name: "payload", isReadonly: true, type: payloadType(payload, use) },
    ],
    docs: docStructure({
      text: [docs.summary, docs.description, `The webhook ${commentCode(name)}.`],
      tags: [
        ...(docs.externalDocs === undefined ? [] : [`@see ${commentText(docs.externalDocs)}`]),
        ...(docs.deprecated ? ["@deprecated"] : []),
      ],
    }),
  };
}

function payloadType(payload: WebhookPayload, use: UseType): string {
  return payload.body === "json" ? printType(payload.schema, use) : otherTypes[payload.body];
}

const otherTypes = {
  text: "string",
  bytes: "Uint8Array",
  nothing: "undefined",
} as const satisfies Record<Exclude<WebhookPayload["body"], "json">, string>;
