import type { JsonValue } from "../../document/json-value.js";
import type { TaggedPayload, WebhookEvents, WebhookPayload } from "../../ir/api.js";
import type { Schema } from "../../ir/schema.js";
import { constantsOf, isDistinct } from "../passes/required-constants.js";
import { type Constants, isObject, type SchemaView } from "../passes/schema-view.js";

/**
 * The property that says which event a payload is: required by all payloads, with constants that differ. One that is
 * named like a type comes first; where all webhooks have one payload, any other must tell the members of a union apart.
 */
export function tellEventsApart(
  payloads: readonly WebhookPayload[],
  view: SchemaView,
): Extract<WebhookEvents, { readonly by: "tag" }> | undefined {
  const schemas = distinctSchemas(payloads);
  if (schemas?.every((schema) => isObject(schema, view)) !== true) return undefined;
  const constants = schemas.map((schema) => constantsOf(schema, view));
  const [only] = schemas;
  const resolved = only && schemas.length === 1 ? view.resolve(only) : undefined;
  const tag = findEventTag(constants, resolved?.kind === "union" ? resolved.tag : undefined);
  if (tag === undefined) return undefined;
  return {
    by: "tag",
    tag,
    payloads: schemas.map((schema, index): TaggedPayload => {
      const values: readonly JsonValue[] = constants[index]?.get(tag) ?? [];
      return { schema, values };
    }),
  };
}

/** The schemas without repetition; undefined where a payload has none. */
function distinctSchemas(payloads: readonly WebhookPayload[]): readonly Schema[] | undefined {
  const byIdentity = new Map<unknown, Schema>();
  for (const payload of payloads) {
    if (payload.body !== "json") return undefined;
    const { schema } = payload;
    const identity = schema.kind === "reference" ? schema.target : schema;
    if (!byIdentity.has(identity)) byIdentity.set(identity, schema);
  }
  return [...byIdentity.values()];
}

function findEventTag(
  constants: readonly Constants[],
  unionTag: string | undefined,
): string | undefined {
  const [first, ...others] = constants;
  const candidates = [...(first?.keys() ?? [])].filter((name) => isDistinct(name, constants));
  const usual = candidates.find((name) => usualTags.test(name));
  return unionTag ?? usual ?? (others.length > 0 ? candidates[0] : undefined);
}

const usualTags = /^(type|kind|name|topic|action|event|(event|webhook)[-_]?(type|name|kind))$/iu;
