import {
  canBreak,
  group,
  indent,
  indentIfBroken,
  line,
  mustBreak,
  sequence,
  type Doc,
} from "./doc.js";
import type { LayOut } from "./lay-out.js";
import { layOutTypeArguments } from "./lay-out-type.js";
import { findMemberChain } from "./member-chain.js";
import type { CallExpression, Expression } from "./syntax.js";

export interface AssignmentLeft {
  readonly doc: Doc;
  /** Whether it is the key of a property. */
  readonly isKey: boolean;
  /** Whether it is to be broken before the value is moved to a line of its own. */
  readonly breaksFirst: boolean;
}

/** Something that gets a value: the value stays on its line unless that helps. */
export function layOutAssignment(
  { doc: left, isKey, breaksFirst }: AssignmentLeft,
  operator: string,
  { value, layOut }: { readonly value: Expression; readonly layOut: LayOut },
): Doc {
  const right = layOut(value, isKey ? "plain" : "assigned");
  if (breaksFirst) return group(sequence(left, operator, " ", group(right)));
  const isShort = isKey && typeof left === "string" && left.length < 5;
  const isConditional = value.kind === "conditional";
  if (isConditional || (!isShort && breaksAfterOperator(unmarked(value)))) {
    return group(sequence(group(left), operator, group(indent(line, right))));
  }
  const stays = isShort || value.kind === "boolean" || value.kind === "number";
  if (stays && !canBreak(left)) return group(sequence(group(left), operator, " ", right));
  return layOutFluid(left, operator, right);
}

/** The right side moves to a line of its own only where not even its beginning fits. */
export function layOutFluid(left: Doc, operator: string, right: Doc): Doc {
  const gap = group(indent(line));
  return group(sequence(group(left), operator, gap, indentIfBroken(right, gap)));
}

function unmarked(value: Expression): Expression {
  return value.kind === "marked" ? value.of : value;
}

function breaksAfterOperator(value: Expression): boolean {
  const bare = value.kind === "minus" ? value.argument : value;
  return bare.kind === "string" || isHardToBreak(bare, false);
}

/** A chain of members and of calls that have next to nothing in their parentheses. */
function isHardToBreak(value: Expression, isInside: boolean): boolean {
  switch (value.kind) {
    case "call":
      return (
        !(value.callee.kind === "member" && findMemberChain(value).isLong) &&
        (value.arguments.length === 0 ||
          (value.arguments.length === 1 && value.arguments.every(isShortArgument))) &&
        !hasComplexTypeArguments(value) &&
        isHardToBreak(value.callee, true)
      );
    case "member":
      return isHardToBreak(value.object, true);
    case "name":
    case "this":
      return isInside;
    default:
      return false;
  }
}

function hasComplexTypeArguments({ typeArguments }: CallExpression): boolean {
  const [only] = typeArguments;
  if (only === undefined) return false;
  return (
    typeArguments.length > 1 ||
    only.kind === "union" ||
    only.kind === "intersection" ||
    only.kind === "members" ||
    mustBreak(layOutTypeArguments(typeArguments))
  );
}

/** A quarter of a line. */
const shortLength = 25;

function isShortArgument(value: Expression): boolean {
  switch (value.kind) {
    case "this":
    case "number":
    case "bigint":
    case "boolean":
    case "null":
      return true;
    case "minus":
      return isShortArgument(value.argument);
    case "name":
    case "string":
      return value.text.length <= shortLength;
    case "regular-expression":
      return value.pattern.length <= shortLength;
    case "call":
      return (
        value.arguments.length === 0 &&
        value.callee.kind === "name" &&
        value.callee.text.length <= shortLength - 2
      );
    default:
      return false;
  }
}
