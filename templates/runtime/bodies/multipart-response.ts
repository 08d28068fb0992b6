import { readText } from "../headers/header-reader.js";
import type { HeaderReader } from "../headers/header-reader.js";
import { essenceOf, isJson } from "../media-type.js";
import type { BodyCodec } from "./body-codec.js";
import { parameterOf, splitParts } from "./split-parts.js";
import type { ReceivedPart } from "./split-parts.js";

/** How parts become values, where their media types alone do not tell. */
export interface PartRule {
  /** How a text is read. */
  readonly read?: HeaderReader;
  /** Whether it is a file, whatever its media type is. */
  readonly isFile?: boolean;
  /** Whether the property is a list of such parts, also when there is one. */
  readonly isList?: boolean;
}

/** The parts of a body: by property, or in their order. */
export type PartRules =
  | { readonly members: Readonly<Record<string, PartRule>> }
  | { readonly prefix?: readonly PartRule[]; readonly items: PartRule };

/**
 * Reads a multipart response (RFC 2046, RFC 7578): an object by the names of its parts, or a list. JSON parts are
 * decoded, text is text, everything else is a `Blob`, with its name a `File`.
 */
export function multipartResponse(rules: PartRules): BodyCodec {
  return {
    decode(bytes, contentType) {
      const parts = splitParts(bytes, contentType);
      return "members" in rules
        ? readMembers(parts, rules.members)
        : parts.map((part, index) => readValue(part, rules.prefix?.[index] ?? rules.items));
    },
  };
}

/** Parts without a name, as `multipart/mixed` has them, are the properties in their order. */
function readMembers(
  parts: readonly ReceivedPart[],
  rules: Readonly<Record<string, PartRule>>,
): object {
  const names = Object.keys(rules);
  const members = new Map<string, unknown[]>();
  for (const [index, part] of parts.entries()) {
    const disposition = part.headers.get("content-disposition") ?? "";
    const name = unescaped(parameterOf(disposition, "name")) ?? names[index] ?? `${index}`;
    const values = members.get(name) ?? [];
    members.set(name, values);
    values.push(readValue(part, Object.hasOwn(rules, name) ? rules[name] : undefined));
  }
  return Object.fromEntries(
    [...members].map(([name, values]) => {
      const isList = (Object.hasOwn(rules, name) && rules[name]?.isList) ?? false;
      return [name, isList || values.length > 1 ? values : values[0]];
    }),
  );
}

function readValue({ headers, bytes }: ReceivedPart, { read, isFile }: PartRule = {}): unknown {
  const type = headers.get("content-type") ?? "";
  const file = fileName(headers.get("content-disposition") ?? "");
  if (file !== undefined) return new File([bytes], file, { type });
  if (isFile || !(type === "" || isJson(type) || essenceOf(type).startsWith("text/")))
    return new Blob([bytes], { type });
  const text = new TextDecoder(parameterOf(type, "charset")).decode(bytes);
  return isJson(type) ? JSON.parse(text) : readText(read, text, new Headers());
}

/** RFC 8187: the name with an asterisk has characters that the plain one cannot have. */
function fileName(disposition: string): string | undefined {
  const extended = /^utf-8'[^']*'(.*)$/i.exec(parameterOf(disposition, "filename*") ?? "")?.[1];
  return extended === undefined
    ? unescaped(parameterOf(disposition, "filename"))
    : decodeURIComponent(extended);
}

/** RFC 7578, section 2: browsers write a quote and line breaks so. */
function unescaped(name: string | undefined): string | undefined {
  return name?.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}
