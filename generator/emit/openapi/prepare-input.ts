import { isJsonArray, isJsonObject, member, type JsonValue } from "../../document/json-value.js";
import { formatPointer, parsePointer } from "../../document/json-pointer.js";
import { resolveReference } from "../../document/resolve-reference.js";
import {
  childNode,
  rootNode,
  type SpecNode,
  type Specification,
} from "../../document/spec-document.js";
import type { ObjectKind } from "../../document/structure.js";
import { identityOf, referenceOf, walkStructure } from "../../document/walk-structure.js";
import { readableSchema, unreadableFields, type PlainJson } from "./readable-parts.js";

/**
 * The description as openapi-typescript understands it: the same API in one document that says it is 3.x, with
 * discriminator mappings spelt as references (it takes a schema's name for a file) and integers as numbers.
 */
export function toOpenapiTypescriptInput(specification: Specification): Record<string, PlainJson> {
  const { entry, version } = specification;
  const plan = planBundle(specification);
  const root = asObject(copyNode(rootNode(entry), plan));
  if (version.startsWith("2")) {
    delete root["swagger"];
    root["openapi"] = "3.0.4";
  }
  // Without components, the tool would print a record that other tools cannot look into.
  const components = asObject(root["components"]);
  for (const [kind, targets] of plan.bundled) {
    const holder = asObject(components[kind]);
    for (const [name, node] of targets) setMember(holder, name, copyNode(node, plan));
    components[kind] = holder;
  }
  return { ...root, components };
}

/** What stands in the copy where the description has something else, by the identity of the place. */
type Replacements = ReadonlyMap<string, PlainJson>;

interface BundlePlan {
  readonly replacements: Replacements;
  /** Discriminators of members that say the constant themselves (the tool would put a name in its place), and more. */
  readonly dropped: ReadonlySet<string>;
  /** What is copied in the place of a reference that the tool does not follow, by the identity of the place. */
  readonly inlined: ReadonlyMap<string, SpecNode>;
  /** What other documents hold, by the field of Components that takes it, then by name. */
  readonly bundled: ReadonlyMap<string, ReadonlyMap<string, SpecNode>>;
}

/** The field of the Components Object (OpenAPI 3.1.2, section 4.8.7) for a kind of object. */
const componentFields: Partial<Record<ObjectKind, string>> = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  example: "examples",
  requestBody: "requestBodies",
  header: "headers",
  link: "links",
  callback: "callbacks",
  pathItem: "pathItems",
};

function planBundle(specification: Specification): BundlePlan {
  const replacements = new Map<string, PlainJson>();
  const inlined = new Map<string, SpecNode>();
  const dropped = new Set<string>();
  const bundled = new Map<string, Map<string, SpecNode>>();
  const names = new Map<string, string>();
  for (const placed of walkStructure(specification)) {
    const { node, kind } = placed;
    for (const field of unreadableFields(node)) dropped.add(identityOf(field));
    const readable = kind === "schema" ? readableSchema(node) : undefined;
    if (readable !== undefined) replacements.set(identityOf(node), readable);
    if (kind === "discriminator") {
      if (hasConstants(node, specification)) dropped.add(identityOf(node));
      else spellMapping(node, specification, replacements);
    }
    const reference = referenceOf(placed, specification);
    const field = componentFields[kind];
    const place = childNode(node, "$ref");
    if (reference === undefined || place === undefined) continue;
    const target = resolveReference(specification, node, reference);
    // OpenAPI 3.2 has media types among its components; the tool's types have no such member.
    if (kind === "mediaType" && target !== undefined) inlined.set(identityOf(node), target);
    if (target === undefined || field === undefined) continue;
    const isEntry = target.document === specification.entry;
    if (isEntry && canBeNamed(target, kind)) {
      if (node.document === specification.entry && reference.startsWith("#")) continue;
      replacements.set(identityOf(place), `#${target.pointer}`);
      continue;
    }
    const name = nameTarget(target, { names, specification });
    replacements.set(identityOf(place), `#${formatPointer(["components", field, name])}`);
    const holder = bundled.get(field) ?? new Map<string, SpecNode>();
    bundled.set(field, holder.set(name, target));
  }
  return { replacements, dropped, inlined, bundled };
}

/**
 * The tool indexes its own types by the pointer. A schema is then a component, or a property of one that is an object and
 * nothing else: others have no such member, and neither has what an optional property holds. For what else there is, the
 * pointer leads to no place that holds data, such as an example.
 */
function canBeNamed({ document, pointer }: SpecNode, kind: ObjectKind): boolean {
  if (kind !== "schema") return namedObject.test(pointer);
  const [, component = "", property] = namedSchema.exec(pointer) ?? [];
  return component !== "" && (property === undefined || isPlainObject(document, component));
}

/** Whether the type of a schema is one object type. */
function isPlainObject(document: SpecNode["document"], pointer: string): boolean {
  const schema = nodeAt(document, pointer)?.value;
  if (!isJsonObject(schema)) return false;
  const { type, nullable } = schema;
  const isElsewhere = ["$ref", "anyOf", "oneOf"].some((keyword) => Object.hasOwn(schema, keyword));
  return type === "object" && nullable !== true && !isElsewhere;
}

const namedSchema = /^(\/components\/schemas\/[^/]*)(\/properties\/[^/]*)?$/u;
const namedObject =
  /^\/(?:components\/[^/]*\/[^/]*|paths\/[^/]*(?:\/(?:parameters\/\d+|[a-z]+(?:\/(?:parameters\/\d+|requestBody|responses\/[^/]*))?))?)$/u;

interface TargetNames {
  readonly names: Map<string, string>;
  readonly specification: Specification;
}

/** A component's name for something elsewhere: its file, where that is another, and where it stands there. */
function nameTarget(target: SpecNode, { names, specification }: TargetNames): string {
  const identity = identityOf(target);
  const known = names.get(identity);
  if (known !== undefined) return known;
  const { entry } = specification;
  const stem = target.document === entry ? [] : [fileStem(target.document.uri)];
  const words = [...stem, ...(parsePointer(target.pointer) ?? [])];
  const base = words.join("_").replaceAll(/[^A-Za-z0-9._-]/gu, "_");
  const taken = new Set([...names.values(), ...componentNames(entry.root)]);
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}_${String(count)}`;
  names.set(identity, name);
  return name;
}

function fileStem(uri: string): string {
  const last = uri.split("/").at(-1) ?? "";
  return last.replace(/\.[^.]*$/u, "");
}

function componentNames(root: JsonValue): readonly string[] {
  const components = member(root, "components");
  return Object.values(componentFields).flatMap((field) => {
    const holder = member(components, field);
    return isJsonObject(holder) ? Object.keys(holder) : [];
  });
}

/** A mapping's value is a schema's name or a reference (OpenAPI 3.1.2, section 4.8.25.3); here always a reference. */
function spellMapping(
  discriminator: SpecNode,
  { entry }: Specification,
  replacements: Map<string, PlainJson>,
): void {
  const mapping = childNode(discriminator, "mapping");
  if (mapping === undefined || !isJsonObject(mapping.value)) return;
  const schemas = member(member(entry.root, "components"), "schemas");
  for (const [tag, target] of Object.entries(mapping.value)) {
    const place = childNode(mapping, tag);
    if (place === undefined || typeof target !== "string") continue;
    if (member(schemas, target) === undefined) continue;
    replacements.set(identityOf(place), `#${formatPointer(["components", "schemas", target])}`);
  }
}

function copyNode(node: SpecNode, plan: CopyPlan): PlainJson {
  const { replacements, inlined } = plan;
  if (replacements.size + inlined.size > 0) {
    const identity = identityOf(node);
    const replacement = replacements.get(identity);
    if (replacement !== undefined) return replacement;
    const target = inlined.get(identity);
    // A media type that refers on to another was refused where that never ends.
    if (target !== undefined) return copyNode(target, plan);
  }
  const { value } = node;
  if (isJsonArray(value)) {
    const isComposition = node.pointer.endsWith("/allOf");
    return value.map((item, index) =>
      isComposition && !isContainer(item)
        ? {}
        : copyNode(childNode(node, index) ?? leaf(node, item), plan),
    );
  }
  if (!isJsonObject(value)) return typeof value === "bigint" ? Number(value) : plain(value);
  const copy: Record<string, PlainJson> = {};
  for (const [name, item] of Object.entries(value)) {
    const part = childNode(node, name);
    if (part !== undefined && plan.dropped.size > 0 && plan.dropped.has(identityOf(part))) continue;
    setMember(copy, name, copyNode(part ?? leaf(node, item), plan));
  }
  return copy;
}

/** The tool looks for references in each item of an `allOf`, in data and extensions too. */
function isContainer(value: JsonValue): boolean {
  return typeof value === "object" && value !== null;
}

type CopyPlan = Pick<BundlePlan, "replacements" | "dropped" | "inlined">;

/** Whether a member of the union declares the discriminating property with the values that it may have. */
function hasConstants(discriminator: SpecNode, specification: Specification): boolean {
  const name = member(discriminator.value, "propertyName");
  const owner = nodeAt(
    discriminator.document,
    discriminator.pointer.replace(/\/discriminator$/u, ""),
  );
  if (owner === undefined || typeof name !== "string") return false;
  const members = ["oneOf", "anyOf"].flatMap((keyword) => {
    const list = member(owner.value, keyword);
    return isJsonArray(list) ? list : [];
  });
  return members.some((part) => {
    const reference = member(part, "$ref");
    const target =
      typeof reference === "string"
        ? resolveReference(specification, discriminator, reference)?.value
        : part;
    const property = member(member(target, "properties"), name);
    return member(property, "const") !== undefined || member(property, "enum") !== undefined;
  });
}

function nodeAt(document: SpecNode["document"], pointer: string): SpecNode | undefined {
  return (parsePointer(pointer) ?? []).reduce<SpecNode | undefined>(
    (node, token) => (node === undefined ? undefined : childNode(node, token)),
    rootNode(document),
  );
}

function leaf(node: SpecNode, value: JsonValue): SpecNode {
  return { ...node, value };
}

function plain(value: JsonValue): PlainJson {
  return typeof value === "object" || typeof value === "bigint" ? null : value;
}

/** A plain assignment to `__proto__` would be lost. */
function setMember(object: Record<string, PlainJson>, name: string, value: PlainJson): void {
  Object.defineProperty(object, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function asObject(value: PlainJson | undefined): Record<string, PlainJson> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
