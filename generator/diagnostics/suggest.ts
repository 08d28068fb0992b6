import { distance } from "fastest-levenshtein";

/**
 * The candidate that somebody probably meant: the one with the fewest edits, which are at most a third of the word (and one
 * of a short word); letters of either case are the same. Undefined when none is near.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(1, Math.round(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits >= fewest) continue;
    best = candidate;
    fewest = edits;
  }
  return best;
}
