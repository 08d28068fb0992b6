import { createRequire } from "node:module";
import type * as Regexpp from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";
import type * as Refa from "refa";
import type { CharSet, JS, NFA } from "refa";
import { isPolynomial } from "./is-polynomial.js";

/**
 * How long a regular expression can take: `slow` where some text can be read in exponentially many ways, which a backtracking
 * engine tries one by one before it gives up; `polynomial` where it takes the square of the text's length, or more; `unknown` where telling would take too long; `invalid` where it does not compile.
 */
export type PatternVerdict = "fast" | "polynomial" | "slow" | "unknown" | "invalid";

/** Judges an ECMA-262 pattern in bounded time. */
export function judgePattern(source: string): PatternVerdict {
  const flags = ["u", ""].find((candidate) => compiles(source, candidate));
  if (flags === undefined) return "invalid";
  if (!/[*+{]/u.test(source)) return "fast";
  if (source.length > longestPattern) return "unknown";
  const parser = new (loadRegexpp().RegExpParser)();
  const { JS, TooManyNodesError } = loadRefa();
  const parse = () => parser.parsePattern(source, 0, source.length, { unicode: flags === "u" });
  const pattern = parse();
  const loops = findLoops(pattern);
  if (loops.length > mostLoops) return "unknown";
  const readerOf = (ast: AST.Pattern) =>
    JS.Parser.fromAst({ pattern: ast, flags: parser.parseFlags(flags) });
  try {
    const reader = readerOf(pattern);
    if (loops.some((loop) => isAmbiguous(readAlternatives(loop, reader)))) return "slow";
    const { ast, isWhole } = keepEndlessLoops(parse());
    return isPolynomial(readAutomaton(ast, readerOf(ast)), isWhole) ? "polynomial" : "fast";
  } catch (error) {
    if (error instanceof TooManyNodesError || error instanceof TooManySteps) return "unknown";
    throw error;
  }
}

/** From how many repetitions on a text takes noticeable time by being gone through as often. */
const long = 500;

/** Other loops are taken once, which loses what they could do in a few characters. */
function keepEndlessLoops(ast: AST.Pattern): {
  readonly ast: AST.Pattern;
  /** Whether some way through the pattern must come to the end of the text. */
  readonly isWhole: boolean;
} {
  let isWhole = false;
  loadRegexpp().visitRegExpAST(ast, {
    onAssertionEnter({ kind }) {
      isWhole ||= kind === "end";
    },
    onQuantifierEnter(quantifier) {
      quantifier.max =
        quantifier.max >= long ? Number.POSITIVE_INFINITY : Math.min(quantifier.max, 1);
      quantifier.min = Math.min(quantifier.min, 1);
    },
  });
  return { ast, isWhole };
}

function readAutomaton(element: AST.Pattern | AST.Alternative, reader: JS.Parser): NFA {
  const { expression, maxCharacter } = reader.parseElement(element, {
    assertions: "ignore",
    backreferences: "disable",
  });
  const { NFA } = loadRefa();
  const nodes = new NFA.LimitedNodeFactory(mostNodes);
  return NFA.fromRegex(expression, { maxCharacter }, { assertions: "ignore" }, nodes);
}

const longestPattern = 1000;
const mostLoops = 50;
const mostNodes = 200;
const mostSteps = 100_000;

class TooManySteps extends Error {}

/** Many descriptions have no pattern with a loop, and loading takes as long as validating a small one. */
const load = createRequire(import.meta.url);

// `require` knows no types.
function loadRefa(): typeof Refa {
  return load("refa") as typeof Refa;
}

function loadRegexpp(): typeof Regexpp {
  return load("@eslint-community/regexpp") as typeof Regexpp;
}

function compiles(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}

type Loop = AST.Group | AST.CapturingGroup;

/** From how many repetitions on a bounded loop is as good as one without end. */
const endless = 10;

/** The groups that are repeated without end. Bounded loops are widened in the tree: automata of exact counts are huge. */
function findLoops(pattern: AST.Pattern): readonly Loop[] {
  const loops: Loop[] = [];
  loadRegexpp().visitRegExpAST(pattern, {
    onQuantifierEnter(quantifier) {
      const { min, max, element } = quantifier;
      if (max >= endless && max > min) quantifier.max = Number.POSITIVE_INFINITY;
      if (min > endless) quantifier.min = 1;
      const isGroup = element.type === "Group" || element.type === "CapturingGroup";
      if (isGroup && quantifier.max === Number.POSITIVE_INFINITY) loops.push(element);
    },
  });
  return loops;
}

/** An automaton for each alternative of a loop's body; assertions, which match no character, are left out. */
function readAlternatives(loop: Loop, reader: JS.Parser): readonly NFA[] {
  return loop.alternatives.map((alternative) => readAutomaton(alternative, reader));
}

/** Where one way of reading stands: inside an alternative, or between two rounds of the loop. */
type State = { readonly automaton: NFA; readonly node: NFA.Node } | "between";

interface Move {
  readonly characters: CharSet;
  readonly to: State;
}

/**
 * Whether some text leads from between two rounds to between two rounds in two ways. Each further copy of that text
 * doubles the ways. Two readers go through all pairs of states that the same text can lead them to.
 */
function isAmbiguous(alternatives: readonly NFA[]): boolean {
  const states = createStates();
  const open: Pair[] = [{ one: "between", other: "between", differ: false }];
  const seen = new Set<string>();
  let steps = 0;
  // The list grows while it is gone through.
  for (const { one, other, differ } of open) {
    const [left, right] = [one, other].map((state) => movesFrom(state, alternatives, states));
    for (const [index, move] of (left ?? []).entries()) {
      for (const [at, reply] of (right ?? []).entries()) {
        steps += 1;
        if (steps > mostSteps) throw new TooManySteps();
        if (move.characters.isDisjointWith(reply.characters)) continue;
        const next: Pair = {
          one: move.to,
          other: reply.to,
          differ: differ || one !== other || index !== at,
        };
        if (next.differ && next.one === "between" && next.other === "between") return true;
        const key = states.keyOf(next);
        if (!seen.has(key)) open.push(next);
        seen.add(key);
      }
    }
  }
  return false;
}

interface Pair {
  readonly one: State;
  readonly other: State;
  /** Whether the two have come here by different ways. */
  readonly differ: boolean;
}

interface States {
  stateOf(automaton: NFA, node: NFA.Node): State;
  keyOf(pair: Pair): string;
}

/** One state a node, so that equal states are the same. */
function createStates(): States {
  const states = new Map<NFA.Node, State>();
  const numbers = new Map<State, number>([["between", 0]]);
  return {
    stateOf(automaton, node) {
      const state = states.get(node) ?? { automaton, node };
      states.set(node, state);
      if (!numbers.has(state)) numbers.set(state, numbers.size);
      return state;
    },
    keyOf: ({ one, other, differ }) => [numbers.get(one), numbers.get(other), differ].join(" "),
  };
}

function movesFrom(state: State, alternatives: readonly NFA[], states: States): readonly Move[] {
  const starts =
    state === "between"
      ? alternatives.map((automaton) => ({ automaton, node: automaton.initial }))
      : [state];
  return starts.flatMap(({ automaton, node }) =>
    [...node.out].flatMap(([to, characters]): readonly Move[] => {
      const inside: Move = { characters, to: states.stateOf(automaton, to) };
      return automaton.finals.has(to) ? [inside, { characters, to: "between" }] : [inside];
    }),
  );
}
