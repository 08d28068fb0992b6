import type { Codec, Webhook, WebhookEvents, WebhookPayload, Webhooks } from "../../ir/api.js";
import type { Schema, SchemaId } from "../../ir/schema.js";
import type { NamePool } from "../names/name-pool.js";
import { pascalCase } from "../names/words.js";
import type { OperationDraft } from "../operations/lower-operations.js";
import type { VariantSchema } from "../passes/split-access.js";
import { createView } from "../passes/schema-view.js";
import { tellEventsApart } from "./tell-events-apart.js";

interface Gathering {
  readonly schemas: readonly VariantSchema[];
  /** The types of the schemas. */
  readonly names: ReadonlyMap<SchemaId, string>;
  readonly pool: NamePool;
  readonly client: string;
}

/**
 * Before: webhooks are operations whose body comes from the server. After: they are the events of one type, named last,
 * so that what the description names keeps its name.
 */
export function gatherWebhooks(
  drafts: readonly OperationDraft[],
  { schemas, names, pool, client }: Gathering,
): Webhooks | undefined {
  const webhooks = drafts.filter(({ kind }) => kind === "webhook").map(toWebhook);
  if (webhooks.length === 0) return undefined;
  const view = createView(new Map(schemas.map(({ id, schema }) => [id, schema])));
  const payloads = webhooks.map(({ payload }) => payload);
  const tagged = tellEventsApart(payloads, view);
  const events: WebhookEvents = tagged ?? { by: "name", wrappers: nameWrappers(webhooks, pool) };
  const declared = tagged === undefined ? undefined : soleType(tagged.payloads, names);
  return {
    type: declared ?? nameUnion(pool, client),
    isDeclared: declared !== undefined,
    webhooks,
    events,
  };
}

function toWebhook(draft: OperationDraft): Webhook {
  const { path, operationId, method, pointer, docs } = draft;
  return {
    name: path,
    ...(operationId === undefined ? {} : { operationId }),
    method,
    pointer,
    docs,
    payload: readPayload(draft),
  };
}

function readPayload({ body }: OperationDraft): WebhookPayload {
  const [main] = body?.content ?? [];
  if (main === undefined) return { body: "nothing" };
  const form = bodyForms[main.codec];
  return form === "json" ? { body: form, schema: main.schema } : { body: form };
}

const bodyForms = {
  json: "json",
  form: "text",
  text: "text",
  multipart: "bytes",
  multipartMixed: "bytes",
  binary: "bytes",
  eventStream: "text",
  jsonLines: "text",
  jsonSequence: "text",
} as const satisfies Record<Codec, WebhookPayload["body"]>;

/** The one type that all payloads have, where they have one. */
function soleType(
  payloads: readonly { readonly schema: Schema }[],
  names: ReadonlyMap<SchemaId, string>,
): string | undefined {
  const [only, ...others] = payloads;
  return others.length === 0 && only?.schema.kind === "reference"
    ? names.get(only.schema.target)
    : undefined;
}

function nameUnion(pool: NamePool, client: string): string {
  const name = "WebhookEvent";
  return pool.claim(pool.has(name) ? `${client}${name}` : name);
}

function nameWrappers(
  webhooks: readonly Webhook[],
  pool: NamePool,
): Extract<WebhookEvents, { by: "name" }>["wrappers"] {
  return webhooks.map((webhook) => {
    const base = pascalCase(webhook.name) || "Unnamed";
    return { type: pool.claim(/.Event$/u.test(base) ? base : `${base}Event`), webhook };
  });
}
