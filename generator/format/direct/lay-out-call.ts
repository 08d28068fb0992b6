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
import { layOutTypeArguments } from "./lay-out-type.js";
import { findMemberChain, type Link } from "./member-chain.js";
import type { CallExpression, Expression } from "./syntax.js";

export function layOutCall(call: CallExpression, layOut: LayOut): Doc {
  if (call.callee.kind === "member") return layOutChain(call, layOut);
  return sequence(layOut(call.callee), layOutParentheses(call, layOut));
}

function layOutParentheses(call: CallExpression, layOut: LayOut): Doc {
  return sequence(layOutTypeArguments(call.typeArguments), layOutArguments(call.arguments, layOut));
}

export function layOutArguments(given: readonly Expression[], layOut: LayOut): Doc {
  const last = given.at(-1);
  if (last === undefined) return "()";
  const docs = given.map((argument) => layOut(argument));
  const head = sequenceOf(docs.slice(0, -1).map((doc) => sequence(doc, ",", line)));
  const tail = docs.at(-1) ?? "";
  const brokenOut = group(sequence("(", indent(line, head, tail), ifBroken(","), line, ")"), true);
  if (hasSeveralFunctions(given)) return brokenOut;
  if (mayGrow(last) && given.at(-2)?.kind !== last.kind && !isListAfterFunction(given)) {
    if (mustBreak(head)) return brokenOut;
    const grown = last.kind === "arrow" ? layOut(last, "last") : tail;
    const open = sequence("(", head, group(grown, true), ")");
    return mustBreak(grown)
      ? sequence(breakParent, choice(open, brokenOut))
      : choice(sequence("(", head, grown, ")"), open, brokenOut);
  }
  return group(
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

function isListAfterFunction(given: readonly Expression[]): boolean {
  const [first, second] = given;
  return given.length === 2 && first?.kind === "arrow" && second?.kind === "list";
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
