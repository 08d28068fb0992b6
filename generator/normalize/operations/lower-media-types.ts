import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Codec, MediaType } from "../../ir/api.js";
import type { BinarySchema, Schema } from "../../ir/schema.js";
import { noAnnotations } from "../schemas/annotations.js";
import { isBareType } from "../schemas/combine-schemas.js";
import { lowerBody } from "../schemas/lower-schema.js";
import { topSite } from "../schemas/schema-registry.js";
import type { Scope } from "../schemas/scope.js";
import { lowerEncodings } from "./lower-encodings.js";
import { anything } from "./lower-parameters.js";
import { lowerStream, streamCodecOf } from "./lower-stream.js";
import { dereference, memberNodes } from "./spec-objects.js";

type Direction = BinarySchema["direction"];

/** The first row that matches a media type's essence decides how its bytes are made and read. */
const codecs: readonly { readonly matches: RegExp; readonly codec: Codec }[] = [
  // A range that includes JSON is read as what nearly every API means by it.
  { matches: /^(\*\/\*|application\/\*)$/u, codec: "json" },
  { matches: /^(application|text)\/json$|\+json$/u, codec: "json" },
  { matches: /^application\/x-www-form-urlencoded$/u, codec: "form" },
  { matches: /^multipart\/(form-data|\*)$/u, codec: "multipart" },
  { matches: /^multipart\//u, codec: "multipartMixed" },
  {
    matches: /^text\/|^application\/(xml|yaml|x-yaml|jsonl|x-ndjson|graphql)$|\+(xml|yaml)$/u,
    codec: "text",
  },
];

/** How the bytes of a media type (RFC 9110, section 8.3.1) are made from a value; unknown ones stay bytes. */
export function codecOf(mediaType: string): Codec {
  const essence = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  return codecs.find(({ matches }) => matches.test(essence))?.codec ?? "binary";
}

/** The media types of a `content` map, JSON first: the first one is what a call means without saying so. */
export function lowerContent(
  owner: SpecNode,
  scope: Scope,
  lower: LowerMediaType = lowerMediaType,
): readonly MediaType[] {
  const all = memberNodes(childNode(owner, "content")).map(([type, node]) =>
    lower(type, dereference(node, scope), scope),
  );
  return [...all].sort((left, right) => rank(left) - rank(right));
}

/** How one media type is lowered. */
type LowerMediaType = (type: string, node: SpecNode, scope: Scope) => MediaType;

/** What a response may hold: as any content, but item by item where its media type is one of items. */
export function lowerReceived(type: string, node: SpecNode, scope: Scope): MediaType {
  const codec = streamCodecOf(type);
  return codec === undefined
    ? lowerMediaType(type, node, scope, "response")
    : lowerStream(type, codec, node, scope);
}

function rank({ codec, type }: MediaType): number {
  if (codec !== "json") return 2;
  return type.includes("*") ? 1 : 0;
}

function lowerMediaType(
  type: string,
  node: SpecNode,
  scope: Scope,
  direction: Direction = "request",
): MediaType {
  const codec = codecOf(type);
  return {
    type,
    codec,
    schema: lowerMediaSchema(node, { codec, direction }, scope),
    ...lowerEncodings(node, scope),
  };
}

function lowerMediaSchema(
  node: SpecNode,
  { codec, direction }: { readonly codec: Codec; readonly direction: Direction },
  scope: Scope,
): Schema {
  const frame = { origin: placeOf(node), annotations: noAnnotations, assertions: [] };
  if (codec === "binary") return { kind: "binary", direction, ...frame };
  const site = { ...topSite, files: codec.startsWith("multipart") ? direction : undefined };
  const itemNode = codec.startsWith("multipart") ? childNode(node, "itemSchema") : undefined;
  if (itemNode !== undefined) {
    // OpenAPI 3.2, section 4.14.3: the parts of a multipart body are items.
    const list: Schema = {
      kind: "array",
      prefixItems: [],
      items: lowerBody(itemNode, site, scope),
      ...frame,
    };
    return { kind: "reference", target: scope.nameInline(node, list, site), ...frame };
  }
  const schemaNode = childNode(node, "schema");
  if (schemaNode === undefined) {
    return codec === "text" ? { kind: "string", ...frame } : anything(node);
  }
  if (codec === "text") {
    // Text is text, whatever structure the schema gives to what it says (XML, YAML).
    const types = scope.typesOf(schemaNode);
    const isText = types.size === 1 && types.has("string");
    return isText ? lowerBody(schemaNode, site, scope, isBareType) : { kind: "string", ...frame };
  }
  return lowerBody(schemaNode, site, scope);
}
