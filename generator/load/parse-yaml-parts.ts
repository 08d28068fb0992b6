import { hashOf, hashParts } from "../cache/hash.js";
import type { Pack } from "../cache/pack.js";
import type { Part as PlacePart, Span } from "../diagnostics/diagnostic.js";
import { formatPointer, parsePointer } from "../document/json-pointer.js";
import { isJsonObject, type JsonValue } from "../document/json-value.js";
import { cutLevels, cutYaml, type YamlCut } from "./cut-yaml.js";
import { limits } from "./limits.js";
import { type LocatedValue, locateValue } from "./located-value.js";
import { parseYamlPart, type ReadValue } from "./parse-yaml.js";
import { type ParsedText, setMember } from "./parsed-text.js";
import { readPlainYaml } from "./plain-yaml/read-plain-yaml.js";

export interface PartsOptions {
  readonly pack: Pack<JsonValue>;
  /** Parses the whole text. */
  readonly whole: () => ParsedText | undefined;
  /** So many characters are parsed as fast as a whole. */
  readonly smallest?: number;
}

/** A part that has been read, in this run or in an earlier one. */
interface Part {
  readonly start: number;
  readonly hash: string;
  /** Reads it again, with its places. */
  readonly root: () => LocatedValue | undefined;
}

/** A mapping: a member is cut further, or a part of the text that has it alone. */
type Members = ReadonlyMap<string, Members | Part>;

/**
 * Parses a YAML text part by part, those that an earlier run has parsed not at all. Undefined where it has to be parsed as a
 * whole: it is small, has another form, or something is wrong in it, which only the whole tells.
 */
export function parseYamlParts(text: string, options: PartsOptions): ParsedText | undefined {
  const { pack, smallest = 50_000 } = options;
  const cuts = text.length < smallest ? undefined : cutYaml(text);
  const root = cuts && readCuts(cuts, (cut) => readPart(text, cut, pack));
  if (root === undefined) return undefined;
  return { value: root.value, locate: createLocate(root.members, options) };
}

interface ReadCuts {
  readonly value: JsonValue;
  readonly members: Members;
}

type Member = readonly [key: string, value: JsonValue, read: Members | Part];

/** Undefined where a part cannot be parsed alone, or a key is repeated. */
function readCuts(
  cuts: readonly YamlCut[],
  read: (cut: YamlCut) => Member | undefined,
): ReadCuts | undefined {
  const value: Record<string, JsonValue> = {};
  const members = new Map<string, Members | Part>();
  for (const cut of cuts) {
    const member = cut.inside === undefined ? read(cut) : readInside(cut.inside, read);
    if (member === undefined || members.has(member[0])) return undefined;
    setMember(value, member[0], member[1]);
    members.set(member[0], member[2]);
  }
  return { value, members };
}

function readInside(
  { key, members }: NonNullable<YamlCut["inside"]>,
  read: (cut: YamlCut) => Member | undefined,
): Member | undefined {
  const inside = readCuts(members, read);
  return inside && [key, inside.value, inside.members];
}

/** The only member that a part has. */
function readPart(
  text: string,
  { start, end }: YamlCut,
  pack: PartsOptions["pack"],
): Member | undefined {
  const own = text.slice(start, end);
  const hash = hashOf(own);
  const known = pack.get(hash);
  const value = known ?? readPlainYaml(own)?.value ?? readShallow(own)?.value;
  if (value === undefined || !isJsonObject(value)) return undefined;
  const [member, ...others] = Object.entries(value);
  if (member === undefined || others.length > 0) return undefined;
  if (known === undefined) pack.set(hash, value);
  // Few parts are looked into, and places take more memory than values.
  let root: LocatedValue | undefined;
  return [
    ...member,
    { start, hash, root: () => (root ??= readPlainYaml(own) ?? parseYamlPart(own)) },
  ];
}

function readShallow(own: string): ReadValue | undefined {
  const read = parseYamlPart(own);
  return read && read.height + cutLevels <= limits.depth ? read : undefined;
}

/** Looks a place up in its part, or where an earlier run found it there; what no part has, in the whole. */
function createLocate(members: Members, { pack, whole }: PartsOptions): ParsedText["locate"] {
  let parsed: ParsedText | undefined;
  return (pointer, part) => {
    const found = findPart(members, parsePointer(pointer) ?? []);
    const span = found && locateInPart(found, part, pack);
    if (span !== undefined) return span;
    parsed ??= whole();
    return parsed?.locate(pointer, part) ?? { start: 0, end: 0 };
  };
}

interface FoundPart {
  readonly found: Part;
  /** The way from there on. */
  readonly tokens: readonly string[];
}

/** The part that a pointer leads into. */
function findPart(root: Members, tokens: readonly string[]): FoundPart | undefined {
  let members = root;
  for (const [index, token] of tokens.entries()) {
    const next = members.get(token);
    if (next === undefined) return undefined;
    if ("hash" in next) return { found: next, tokens: tokens.slice(index) };
    members = next;
  }
  return undefined;
}

function locateInPart(
  { found: { start, hash, root }, tokens }: FoundPart,
  part: PlacePart,
  pack: PartsOptions["pack"],
): Span | undefined {
  const pointer = formatPointer(tokens);
  const key = hashParts(hash, pointer, part);
  const known = pack.get(key);
  if (Array.isArray(known)) {
    const [from, to] = known;
    if (typeof from === "number" && typeof to === "number") {
      return { start: start + from, end: start + to };
    }
  }
  const read = root();
  if (read === undefined) return undefined;
  const span = locateValue(read, pointer, part);
  pack.set(key, [span.start, span.end]);
  return { start: start + span.start, end: start + span.end };
}
