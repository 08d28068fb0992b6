import type { CharSet, NFA } from "refa";

/**
 * Whether two loops of a pattern share some text between them, so that an engine tries each place where the first may end
 * and the second begin: a text of n characters is gone through n times, or more often where three loops do so. `isWhole`:
 * a match must come to the end of the text, so that it can fail in the last loop. It gives up early rather than late.
 */
export function isPolynomial(automaton: NFA, isWhole: boolean): boolean {
  const nodes = collectNodes(automaton);
  const looped = nodes.filter((node) => reaches(node, node));
  const work = { left: mostSteps };
  for (const first of looped) {
    for (const second of looped) {
      const canFail = isWhole || !automaton.finals.has(second);
      if (first === second || !canFail || !reaches(first, second)) continue;
      if (shareText(first, second, work)) return true;
      if (work.left <= 0) return false;
    }
  }
  return false;
}

const mostSteps = 20_000;

function collectNodes({ initial }: NFA): readonly NFA.Node[] {
  const nodes = new Set<NFA.Node>([initial]);
  // A Set's iteration also visits what is added while it runs.
  for (const node of nodes) for (const next of node.out.keys()) nodes.add(next);
  return [...nodes];
}

/** Whether a way of at least one character leads from one node to another. */
function reaches(from: NFA.Node, to: NFA.Node): boolean {
  const seen = new Set<NFA.Node>(from.out.keys());
  for (const node of seen) for (const next of node.out.keys()) seen.add(next);
  return seen.has(to);
}

type Triple = readonly [NFA.Node, NFA.Node, NFA.Node];

/** Whether one text leads from the first loop back into it, from there to the second, and from that back into it. */
function shareText(first: NFA.Node, second: NFA.Node, work: { left: number }): boolean {
  const numbers = new Map<NFA.Node, number>();
  const numberOf = (node: NFA.Node): number => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return number;
  };
  const seen = new Set<string>();
  const open: Triple[] = [[first, first, second]];
  // The list grows while it is gone through.
  for (const triple of open) {
    for (const next of movesOf(triple, work)) {
      if (next[0] === first && next[1] === second && next[2] === second) return true;
      const key = next.map(numberOf).join(" ");
      if (!seen.has(key)) open.push(next);
      seen.add(key);
    }
    if (work.left <= 0) return false;
  }
  return false;
}

function* movesOf([one, two, three]: Triple, work: { left: number }): Generator<Triple> {
  for (const [nextOne, characters] of one.out) {
    for (const [nextTwo, common] of meet(two, characters)) {
      for (const [nextThree] of meet(three, common)) {
        work.left -= 1;
        yield [nextOne, nextTwo, nextThree];
      }
    }
  }
}

function* meet({ out }: NFA.Node, characters: CharSet): Generator<readonly [NFA.Node, CharSet]> {
  for (const [next, own] of out) {
    const common = characters.intersect(own);
    if (!common.isEmpty) yield [next, common];
  }
}
