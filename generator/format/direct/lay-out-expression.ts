import { group, ifBroken, indent, join, line, sequence, softLine, type Doc } from "./doc.js";
import { layOutAssignment } from "./lay-out-assignment.js";
import { layOutArguments, layOutCall } from "./lay-out-call.js";
import type { ExpressionPlace, LayOut } from "./lay-out.js";
import { isListOfNumbers, layOutNumbers } from "./list-of-numbers.js";
import { BeyondDirectLayout } from "./reader.js";
import type { Expression } from "./syntax.js";

/** Lays out expressions, each once for a place: a call tries several layouts of its last argument. */
export function createLayOut(): LayOut {
  const known = new Map<Expression, Doc>();
  const layOut: LayOut = (expression, place = "plain") => {
    if (place !== "plain") return layOutExpression(expression, place, layOut);
    const doc = known.get(expression) ?? layOutExpression(expression, place, layOut);
    known.set(expression, doc);
    return doc;
  };
  return layOut;
}

function layOutExpression(expression: Expression, place: ExpressionPlace, layOut: LayOut): Doc {
  switch (expression.kind) {
    case "name":
    case "string":
    case "number":
    case "bigint":
    case "boolean":
    case "null":
    case "regular-expression":
      return expression.text;
    case "this":
      return "this";
    case "minus":
      return sequence("-", layOut(expression.argument));
    case "marked":
      return sequence(expression.comment, " ", layOut(expression.of, place));
    case "object":
      return layOutObject(expression, layOut);
    case "list":
      return layOutList(expression.items, layOut);
    case "arrow":
      return layOutArrow(expression, place === "last", layOut);
    case "member":
      return layOutMemberAccess(expression, place, layOut);
    case "new":
      return sequence(
        "new ",
        layOut(expression.callee),
        layOutArguments(expression.arguments, layOut),
      );
    case "conditional":
      return layOutConditional(expression, layOut);
    case "call":
      return layOutCall(expression, layOut);
  }
}

function layOutObject(
  { properties, isOpen }: Expression & { readonly kind: "object" },
  layOut: LayOut,
): Doc {
  if (properties.length === 0) return "{}";
  const parts = properties.map(({ key, value }) =>
    value === undefined
      ? key
      : layOutAssignment({ doc: key, isKey: true, breaksFirst: false }, ":", { value, layOut }),
  );
  const content = join(sequence(",", line), parts);
  return group(sequence("{", indent(line, content), ifBroken(","), line, "}"), isOpen);
}

function layOutList(items: readonly Expression[], layOut: LayOut): Doc {
  if (items.length === 0) return "[]";
  const content = isListOfNumbers(items)
    ? layOutNumbers(items)
    : sequence(
        join(
          sequence(",", line),
          items.map((item) => group(layOut(item))),
        ),
        ifBroken(","),
      );
  const isBroken =
    items.length > 1 && items.every((item) => item.kind === items[0]?.kind && isLong(item));
  return group(sequence("[", indent(softLine, content), softLine, "]"), isBroken);
}

/** An object or a list of several parts. */
function isLong(item: Expression): boolean {
  if (item.kind === "object") return item.properties.length > 1;
  return item.kind === "list" && item.items.length > 1;
}

function layOutArrow(
  { parameters, body }: Expression & { readonly kind: "arrow" },
  isLast: boolean,
  layOut: LayOut,
): Doc {
  if (body.kind === "arrow") throw new BeyondDirectLayout();
  const signature = group(layOutNames(parameters, isLast));
  const value = layOut(body);
  if (body.kind === "object") return arrow(signature, sequence(" (", value, ")"));
  if (body.kind === "list") return arrow(signature, sequence(" ", value));
  const end = isLast ? sequence(ifBroken(","), softLine) : "";
  return arrow(signature, sequence(indent(line, value), end));
}

function arrow(signature: Doc, body: Doc): Doc {
  return group(sequence(group(signature), " =>", group(body)));
}

function layOutConditional(
  { left, right, yes, no }: Expression & { readonly kind: "conditional" },
  layOut: LayOut,
): Doc {
  if (yes.kind === "conditional" || no.kind === "conditional") throw new BeyondDirectLayout();
  const test = group(sequence(left, " instanceof", line, right));
  const outcomes = [line, "? ", indent(layOut(yes)), line, ": ", indent(layOut(no))];
  return group(sequence(test, indent(...outcomes)));
}

function layOutNames(names: readonly string[], isFlat: boolean): Doc {
  if (names.length === 0 || isFlat) return `(${names.join(", ")})`;
  return sequence(
    "(",
    indent(softLine, join(sequence(",", line), names)),
    ifBroken(","),
    softLine,
    ")",
  );
}

function layOutMemberAccess(
  { object, name }: Expression & { readonly kind: "member" },
  place: ExpressionPlace,
  layOut: LayOut,
): Doc {
  if (object.kind !== "name" && object.kind !== "this") throw new BeyondDirectLayout();
  const base = layOut(object);
  const isPlain = place === "assigned" || (object.kind === "name" && !name.startsWith("#"));
  const access = `.${name}`;
  return sequence(base, isPlain ? access : group(indent(softLine, access)));
}
