import { readText, splitList } from "./header-reader.js";
import type { HeaderReader } from "./header-reader.js";

/** The members of a header that holds an object. */
export interface HeaderMembers {
  /** By name. */
  readonly members: Readonly<Record<string, HeaderReader>>;
  readonly others?: HeaderReader;
  /** Whether it is `R=100,G=200`; else `R,100,G,200`. */
  readonly explode?: boolean;
}

/** A header that holds an object; undefined where a name has no value. */
export function objectHeader({ members, others, explode = false }: HeaderMembers): HeaderReader {
  return (text, headers) => {
    const parts = splitList(text);
    const pairs = explode ? parts.map(splitPair) : pairUp(parts);
    if (pairs.some(([, value]) => value === undefined)) return undefined;
    return Object.fromEntries(
      pairs.map(([name, value = ""]) => {
        const read = Object.hasOwn(members, name) ? members[name] : others;
        return [name, readText(read, value, headers)];
      }),
    );
  };
}

type Pair = readonly [name: string, value: string | undefined];

function splitPair(part: string): Pair {
  const at = part.indexOf("=");
  return at < 0 ? [part, undefined] : [part.slice(0, at), part.slice(at + 1)];
}

function pairUp(parts: readonly string[]): readonly Pair[] {
  return parts.flatMap((name, index) => (index % 2 ? [] : [[name, parts[index + 1]] as const]));
}
