import { closest, distance } from "fastest-levenshtein";

/** The candidate that a misspelt word probably means; undefined when none is near. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const nearest = closest(word, [...candidates]);
  return distance(word, nearest) <= Math.max(2, word.length / 3) ? nearest : undefined;
}
