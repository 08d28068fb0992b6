import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { EventRule, MediaType, StreamCodec } from "../../ir/api.js";
import type { Schema } from "../../ir/schema.js";
import { noAnnotations } from "../schemas/annotations.js";
import { findProperty } from "../schemas/find-property.js";
import { lowerBody } from "../schemas/lower-schema.js";
import { topSite } from "../schemas/schema-registry.js";
import type { Scope } from "../schemas/scope.js";
import { anything } from "./lower-parameters.js";

/** The sequential media types (OpenAPI 3.2, section 4.14.4) that are read item by item. */
const streams: readonly { readonly matches: RegExp; readonly codec: StreamCodec }[] = [
  { matches: /^text\/event-stream$/u, codec: "eventStream" },
  { matches: /^application\/(jsonl|x-ndjson|x-jsonlines)$/u, codec: "jsonLines" },
  { matches: /^application\/json-seq$/u, codec: "jsonSequence" },
];

/** How a response with this media type is read item by item; undefined where it is read whole. */
export function streamCodecOf(mediaType: string): StreamCodec | undefined {
  const essence = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  return streams.find(({ matches }) => matches.test(essence))?.codec;
}

/** A response that comes item by item, with the schema of an item: `itemSchema`, before 3.2 the `schema`. */
export function lowerStream(
  type: string,
  codec: StreamCodec,
  node: SpecNode,
  scope: Scope,
): MediaType {
  const item = childNode(node, "itemSchema");
  const described = item ?? childNode(node, "schema");
  // A body that is described as a string says nothing of its items.
  const isText = item === undefined && described !== undefined && isString(described, scope);
  const text: Schema = {
    kind: "string",
    origin: placeOf(node),
    annotations: noAnnotations,
    assertions: [],
  };
  const isEvents = codec === "eventStream";
  const schema =
    described === undefined || isText
      ? isEvents
        ? text
        : anything(node)
      : lowerBody(described, topSite, scope);
  const events = isEvents
    ? eventRule({ item, data: isText ? undefined : described }, scope)
    : undefined;
  return { type, codec, schema, encoding: {}, ...(events === undefined ? {} : { events }) };
}

/** An item is the event, whose `data` is text unless its schema allows none (OpenAPI 3.2, section 4.14.4.1). */
function eventRule(
  { item, data }: { readonly item: SpecNode | undefined; readonly data: SpecNode | undefined },
  scope: Scope,
): EventRule {
  if (item === undefined) return { data: data === undefined ? "text" : "json", of: "data" };
  const property = findProperty("data", [item], scope);
  const isJson = property !== undefined && !scope.typesOf(property).has("string");
  return { data: isJson ? "json" : "text", of: "event" };
}

function isString(node: SpecNode, scope: Scope): boolean {
  const types = scope.typesOf(node);
  return types.size === 1 && types.has("string");
}
