import {
  breakParent,
  choice,
  group,
  hardLine,
  ifBroken,
  indent,
  join,
  line,
  mustBreak,
  sequence,
  sequenceOf,
  softLine,
  type Doc,
} from "./doc.js";
import { isSimpleArgument } from "./is-simple-argument.js";
import type { LayOut } from "./lay-out.js";
import { isListOfNumbers } from "./list-of-numbers.js";
import { layOutTypeArguments } from "./lay-out-type.js";
import { findMemberChain, type Link } from "./member-chain.js";
import type { CallExpression, Expression } from "./syntax.js";

export function layOutCall(call: CallExpression, layOut: LayOut): Doc {
  const { callee } = call;
  if (callee.kind === "member") return layOutChain(call, layOut);
  if (callee.kind === "call") return layOutCurried(call, callee, layOut);
  return sequence(layOut(callee), layOutParentheses(call, layOut));
}

/** A call of what a call gives: where the first has more arguments, they break with the whole. */
function layOutCurried(call: CallExpression, first: CallExpression, layOut: LayOut): Doc {
  const count = call.arguments.length;
  const breaksWithWhole = count > 0 && first.arguments.length > count;
  const start = breaksWithWhole
    ? sequence(
        layOut(first.callee),
        layOutTypeArguments(first.typeArguments),
        layOutArguments(first.arguments, layOut, (content) => content),
      )
    : layOut(first);
  return group(sequence(start, layOutParentheses(call, layOut)));
}

function layOutParentheses(call: CallExpression, layOut: LayOut): Doc {
  return sequence(layOutTypeArguments(call.typeArguments), layOutArguments(call.arguments, layOut));
}

/** `enclose` makes one of all, where none of them grows. */
export function layOutArguments(
  given: readonly Expression[],
  layOut: LayOut,
  enclose: (content: Doc, isBroken: boolean) => Doc = group,
): Doc {
  const last = given.at(-1);
  if (last === undefined) return "()";
  const docs = given.map((argument) => layOut(argument));
  const head = sequenceOf(docs.slice(0, -1).map((doc) => sequence(doc, ",", line)));
  const tail = docs.at(-1) ?? "";
  const brokenOut = group(sequence("(", indent(line, head, tail), ifBroken(","), line, ")"), true);
  if (hasSeveralFunctions(given)) return brokenOut;
  if (mayGrow(last) && given.at(-2)?.kind !== last.kind && !isListThatStays(given)) {
    if (mustBreak(head)) return brokenOut;
    const grown = last.kind === "arrow" ? layOut(last, "last") : tail;
    const open = sequence("(", head, group(grown, true), ")");
    return mustBreak(grown)
      ? sequence(breakParent, choice(open, brokenOut))
      : choice(sequence("(", head, grown, ")"), open, brokenOut);
  }
  return enclose(
    sequence("(", indent(softLine, head, tail), ifBroken(","), softLine, ")"),
    docs.some(mustBreak),
  );
}

/** Functions that would follow each other, or a call that has one. */
function hasSeveralFunctions(given: readonly Expression[]): boolean {
  if (given.length <= 1) return false;
  if (given.filter(isFunction).length > 1) return true;
  return given.some((argument) => {
    const call = argument.kind === "marked" ? argument.of : argument;
    return call.kind === "call" && call.arguments.some(isFunction);
  });
}

function isFunction({ kind }: Expression): boolean {
  return kind === "arrow";
}

/** Whether it may break while the arguments before it stay on the line. */
function mayGrow(argument: Expression): boolean {
  switch (argument.kind) {
    case "object":
      return argument.properties.length > 0;
    case "list":
      return argument.items.length > 0;
    case "arrow": {
      const { kind } = argument.body;
      return kind === "object" || kind === "list" || kind === "call";
    }
    default:
      return false;
  }
}

/** Whether a list is the last argument and does not grow for what stands before it or in it. */
function isListThatStays(given: readonly Expression[]): boolean {
  const last = given.at(-1);
  if (given.length === 1 || last?.kind !== "list") return false;
  return (given.length === 2 && given[0]?.kind === "arrow") || isListOfNumbers(last.items);
}

function layOutChain(call: CallExpression, layOut: LayOut): Doc {
  const { groups, kept, isLong } = findMemberChain(call);
  const docs = groups.map((links) => sequenceOf(links.map((link) => layOutLink(link, layOut))));
  const oneLine = sequenceOf(docs);
  if (!isLong) return group(oneLine);
  const expanded = sequence(
    sequenceOf(docs.slice(0, kept)),
    indent(hardLine, join(hardLine, docs.slice(kept))),
  );
  const calls = groups.flat().flatMap(({ node }) => (node.kind === "call" ? [node] : []));
  const isElaborate =
    calls.length > 2 &&
    calls.some((each) => each.arguments.some((argument) => !isSimpleArgument(argument)));
  const breaksAfterFunction =
    mustBreak(docs.at(-1) ?? "") &&
    calls.slice(0, -1).some((each) => each.arguments.some(isFunction));
  if (isElaborate || docs.slice(0, -1).some(mustBreak) || breaksAfterFunction) {
    return group(expanded);
  }
  return sequence(mustBreak(oneLine) ? breakParent : "", choice(oneLine, expanded));
}

function layOutLink({ node }: Link, layOut: LayOut): Doc {
  if (node.kind === "member") return `.${node.name}`;
  return node.kind === "call" && node.callee.kind === "member"
    ? layOutParentheses(node, layOut)
    : layOut(node);
}
