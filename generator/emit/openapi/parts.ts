import type { PlainJson } from "./readable-parts.js";

/** The members of `components` that openapi-typescript prints, in its order. */
export const componentKinds = [
  "schemas",
  "responses",
  "parameters",
  "requestBodies",
  "headers",
  "pathItems",
] as const;

export type ComponentKind = (typeof componentKinds)[number];

/** The interface, or the member of `components`, that a part is printed into. */
export type Section = "paths" | "webhooks" | ComponentKind;

/** What is printed by itself: a path, a webhook or a component of the prepared description. */
export interface Part {
  readonly section: Section;
  readonly name: string;
  readonly value: PlainJson;
}

/** A part as it stands in the file. */
export interface PrintedPart {
  /** The members of its section, indented as they stand there. */
  readonly members: string;
  /** The members of `operations` that it refers to. */
  readonly operations: string;
  /** The helper types that it needs, a declaration each. */
  readonly helpers: readonly string[];
}

/** The parts of a prepared description, in the order of the file. */
export function listParts(document: { readonly [field: string]: PlainJson }): readonly Part[] {
  const components = entriesOf(document["components"]);
  const listSection = (section: Section, holder: PlainJson | undefined): readonly Part[] =>
    entriesOf(holder).map(([name, value]) => ({ section, name, value }));
  return [
    // An extension among the paths may be anything, and the tool prints none that is no object.
    ...listSection("paths", document["paths"]).filter(({ value }) => isObject(value)),
    ...listSection("webhooks", document["webhooks"]),
    ...componentKinds.flatMap((kind) => {
      const [, holder] = components.find(([name]) => name === kind) ?? [];
      return listSection(kind, holder);
    }),
  ];
}

/**
 * The file that openapi-typescript prints of all parts at once, but for the places of its helper types: they are at the end.
 */
export function joinParts(
  parts: readonly { readonly section?: Section; readonly printed: PrintedPart }[],
): string {
  const membersOf = (wanted: Section): string =>
    parts.flatMap(({ section, printed }) => (section === wanted ? [printed.members] : [])).join("");
  const kinds = componentKinds.map((kind) => printKind(kind, membersOf(kind)));
  return [
    printInterface("paths", membersOf("paths")),
    printInterface("webhooks", membersOf("webhooks")),
    printInterface("components", kinds.join("")),
    printInterface("$defs", ""),
    printInterface("operations", parts.map(({ printed }) => printed.operations).join("")),
    ...new Set(parts.flatMap(({ printed }) => printed.helpers)),
  ].join("");
}

/** What stands before and behind the members of a declaration that has members of one section only. */
export function frameOf(section: Section | "operations"): {
  readonly start: string;
  readonly end: string;
} {
  const mark = "\0";
  const text = isComponentKind(section)
    ? printInterface(
        "components",
        componentKinds.map((kind) => printKind(kind, kind === section ? mark : "")).join(""),
      )
    : printInterface(section, mark);
  const [start = "", end = ""] = text.split(mark);
  return { start, end };
}

export function isComponentKind(section: string): section is ComponentKind {
  return componentKinds.some((kind) => kind === section);
}

function printInterface(name: string, members: string): string {
  if (members === "") return `export type ${name} = Record<string, never>;\n`;
  return `export interface ${name} {\n${members}}\n`;
}

function printKind(kind: ComponentKind, members: string): string {
  return members === "" ? `    ${kind}: never;\n` : `    ${kind}: {\n${members}    };\n`;
}

function isObject(value: PlainJson | undefined): value is { [key: string]: PlainJson } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entriesOf(value: PlainJson | undefined): readonly (readonly [string, PlainJson])[] {
  return isObject(value) ? Object.entries(value) : [];
}
