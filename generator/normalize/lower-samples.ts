import { isJsonObject, member } from "../document/json-value.js";
import {
  childNode,
  placeOf,
  type SpecNode,
  type Specification,
} from "../document/spec-document.js";
import { type PlacedNode, walkStructure } from "../document/walk-structure.js";
import { parsePointer } from "../document/json-pointer.js";
import type { Sample, SampleSet, SampleUse } from "../ir/samples.js";
import type { Codec } from "../ir/api.js";
import type { Settings } from "../ir/settings.js";
import { codecOf } from "./operations/lower-media-types.js";
import { dereference, itemNodes, memberNodes } from "./operations/spec-objects.js";
import { createSchemaRegistry, type LoweredSchemas, topSite } from "./schemas/schema-registry.js";
import type { Scope, Site } from "./schemas/scope.js";

/** What other stages have found out about the same specification, so that it need not be found out again. */
export interface FoundBefore {
  /** Its walk. */
  readonly placed?: readonly PlacedNode[] | undefined;
  /** Its schemas, as `normalize` has lowered them. */
  readonly lowered?: LoweredSchemas | undefined;
}

/**
 * The values that a description gives as instances, each with its schema: `default`, `example` and `examples` of schemas,
 * parameters, headers and media types. Only the schemas that they need are lowered, and nothing is reported.
 */
export function lowerSamples(
  specification: Specification,
  settings: Settings,
  { placed = [...walkStructure(specification)], lowered = new Map() }: FoundBefore = {},
): SampleSet {
  const silent = { report: () => undefined, ignored: [] };
  const registry = createSchemaRegistry({ specification, settings, known: lowered, ...silent });
  const samples = placed.flatMap((node) => samplesOf(node, registry.scope));
  const own = registry.finish().map(({ id, schema }) => [id, schema] as const);
  return { samples, schemas: new Map([...lowered, ...own]) };
}

function samplesOf({ node, kind }: PlacedNode, scope: Scope): readonly Sample[] {
  if (!isJsonObject(node.value) || Object.hasOwn(node.value, "$ref")) {
    return kind === "schema" ? samplesOfSchema(node, scope) : [];
  }
  switch (kind) {
    case "schema":
      return samplesOfSchema(node, scope);
    case "parameter":
    case "header":
      return samplesOfOwner(node, topSite, scope);
    case "mediaType":
      return samplesOfMediaType(node, scope);
    default:
      return [];
  }
}

/** `default: null` is how descriptions say that there is no default. */
function samplesOfSchema(schema: SpecNode, scope: Scope): readonly Sample[] {
  const fallback = childNode(schema, "default");
  const example = childNode(schema, "example");
  const examples = childNode(schema, "examples");
  if (fallback === undefined && example === undefined && examples === undefined) return [];
  const shown = [...(example === undefined ? [] : [example]), ...itemNodes(examples)];
  const defaults = fallback === undefined || fallback.value === null ? [] : [fallback];
  return [
    ...defaults.map((value) => sampleOf(value, "default", { schema, site: topSite, scope })),
    ...shown.map((value) => sampleOf(value, "example", { schema, site: topSite, scope })),
  ];
}

/** What is written as text is no JSON to compare: XML, CSV. */
const structured: ReadonlySet<Codec> = new Set<Codec>([
  "json",
  "form",
  "multipart",
  "multipartMixed",
]);

function samplesOfMediaType(node: SpecNode, scope: Scope): readonly Sample[] {
  const [place, name] = parsePointer(node.pointer)?.slice(-2) ?? [];
  if (place !== "content" || name === undefined) return [];
  const codec = codecOf(name);
  if (!structured.has(codec)) return [];
  return samplesOfOwner(
    node,
    { ...topSite, files: codec.startsWith("multipart") ? "request" : undefined },
    scope,
  );
}

/** The examples beside a schema; what an Example Object refers to by URL is not read. */
function samplesOfOwner(node: SpecNode, site: Site, scope: Scope): readonly Sample[] {
  const schema = childNode(node, "schema");
  if (schema === undefined) return [];
  const example = childNode(node, "example");
  const named = memberNodes(childNode(node, "examples")).flatMap(([, written]) => {
    const { value } = dereference(written, scope);
    const field = member(value, "dataValue") === undefined ? "value" : "dataValue";
    return childNode(dereference(written, scope), field) ?? [];
  });
  return [...(example === undefined ? [] : [example]), ...named].map((value) =>
    sampleOf(value, "example", { schema, site, scope }),
  );
}

interface SampleFrame {
  readonly schema: SpecNode;
  readonly site: Site;
  readonly scope: Scope;
}

function sampleOf(
  node: SpecNode,
  keyword: Sample["keyword"],
  { schema, site, scope }: SampleFrame,
): Sample {
  return {
    keyword,
    value: node.value,
    place: placeOf(node),
    schema: scope.declare(schema, site),
    use: useOf(schema.pointer),
  };
}

/** By where the schema stands; a component may be sent either way. */
function useOf(pointer: string): SampleUse {
  const tokens = parsePointer(pointer) ?? [];
  const last = Math.max(tokens.lastIndexOf("responses"), tokens.lastIndexOf("headers"));
  const sent = Math.max(
    ...["requestBody", "requestBodies", "parameters"].map((token) => tokens.lastIndexOf(token)),
  );
  if (last < 0 && sent < 0) return "both";
  return last > sent ? "response" : "request";
}
