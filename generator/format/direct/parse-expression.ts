import { BeyondDirectLayout, type Reader } from "./reader.js";
import { parseKey, parseTypeArguments } from "./parse-type.js";
import { quote } from "./quote.js";
import type { CallExpression, Expression, ObjectProperty } from "./syntax.js";

/** Words that begin an expression of another form, and calls that prettier lays out in a way of their own. */
const others: ReadonlySet<string> = new Set([
  ...[
    "async",
    "await",
    "class",
    "delete",
    "function",
    "import",
    "super",
    "typeof",
    "void",
    "yield",
  ],
  ...["describe", "fdescribe", "xdescribe", "test", "ftest", "xtest", "it", "fit", "xit", "skip"],
  ...["beforeEach", "beforeAll", "afterEach", "afterAll", "inject", "fakeAsync", "waitForAsync"],
  ...["require", "define"],
]);

export function parseExpression(reader: Reader): Expression {
  const { kind, text, lineEnds } = reader.peek();
  if (kind === "comment") {
    reader.next();
    const isInline = lineEnds <= 1 && reader.peek().lineEnds === 0;
    if (text !== "/* @__PURE__ */" || !isInline) throw new BeyondDirectLayout();
    return { kind: "marked", comment: text, of: parseExpression(reader) };
  }
  if (reader.looksLike(/\w+ instanceof /y)) return parseConditional(reader);
  if (!reader.take("-")) return parsePostfix(parsePrimary(reader), reader);
  const number = reader.next();
  if (number.kind !== "number") throw new BeyondDirectLayout();
  return { kind: "minus", argument: parseNumber(number.text) };
}

function parseConditional(reader: Reader): Expression {
  const left = parseName(reader);
  reader.expect("instanceof");
  const right = parseName(reader);
  reader.expect("?");
  const yes = parseExpression(reader);
  reader.expect(":");
  return { kind: "conditional", left, right, yes, no: parseExpression(reader) };
}

function parsePrimary(reader: Reader): Expression {
  const { kind, text } = reader.peek();
  if (text === "(") return parseArrow(reader);
  reader.next();
  if (kind === "string") return { kind: "string", text: quote(text) };
  if (kind === "number") return parseNumber(text);
  if (kind === "name") return parseWord(text, reader);
  switch (text) {
    case "{":
      return parseObject(reader);
    case "[":
      return { kind: "list", items: parseList(reader, "]") };
    case "/": {
      const rest = reader.nextPattern();
      const pattern = rest.slice(0, rest.lastIndexOf("/"));
      const flags = rest.slice(pattern.length + 1);
      if (flags.length > 1) throw new BeyondDirectLayout();
      return { kind: "regular-expression", text: `/${rest}`, pattern };
    }
    default:
      throw new BeyondDirectLayout();
  }
}

function parseNumber(text: string): Expression {
  return { kind: text.endsWith("n") ? "bigint" : "number", text };
}

function parseWord(text: string, reader: Reader): Expression {
  if (others.has(text) || text.startsWith("#")) throw new BeyondDirectLayout();
  switch (text) {
    case "this":
      return { kind: "this" };
    case "true":
    case "false":
      return { kind: "boolean", text };
    case "null":
      return { kind: "null", text };
    case "new": {
      const callee = parsePrimary(reader);
      if (callee.kind !== "name") throw new BeyondDirectLayout();
      reader.expect("(");
      return { kind: "new", callee, arguments: parseList(reader, ")") };
    }
    default:
      return { kind: "name", text };
  }
}

function parsePostfix(start: Expression, reader: Reader): Expression {
  let expression = start;
  for (;;) {
    const { text, lineEnds } = reader.peek();
    if (lineEnds > 0) return expression;
    if (text === ".") {
      if (isCurried(expression)) throw new BeyondDirectLayout();
      reader.next();
      expression = { kind: "member", object: expression, name: parseName(reader) };
    } else if (text === "(" || text === "<") expression = parseCall(expression, reader);
    else return expression;
  }
}

function parseCall(callee: Expression, reader: Reader): CallExpression {
  if (!isCallee(callee)) throw new BeyondDirectLayout();
  const typeArguments = parseTypeArguments(reader);
  reader.expect("(");
  return { kind: "call", callee, typeArguments, arguments: parseList(reader, ")") };
}

/** A call of what a call gives. */
function isCurried(expression: Expression): boolean {
  return expression.kind === "call" && expression.callee.kind === "call";
}

function isCallee(callee: Expression): boolean {
  if (callee.kind === "call") return callee.callee.kind === "name";
  return callee.kind === "name" || callee.kind === "member";
}

function parseList(reader: Reader, close: string): readonly Expression[] {
  const items: Expression[] = [];
  while (!reader.take(close)) {
    if (reader.peek().lineEnds > 1) throw new BeyondDirectLayout();
    items.push(parseExpression(reader));
    if (!reader.take(",") && reader.peek().text !== close) throw new BeyondDirectLayout();
  }
  return items;
}

function parseObject(reader: Reader): Expression {
  const properties: ObjectProperty[] = [];
  const isOpen = reader.peek().lineEnds > 0;
  while (!reader.take("}")) {
    const { kind, lineEnds } = reader.peek();
    if (lineEnds > 1 || kind === "comment") throw new BeyondDirectLayout();
    const isSpread = reader.take("...");
    const key = isSpread ? `...${parseName(reader)}` : parseKey(reader);
    if (!isSpread && reader.take(":")) properties.push({ key, value: parseExpression(reader) });
    else if (isSpread || kind === "name") properties.push({ key, value: undefined });
    else throw new BeyondDirectLayout();
    if (!reader.take(",") && reader.peek().text !== "}") throw new BeyondDirectLayout();
  }
  return { kind: "object", properties, isOpen };
}

function parseName(reader: Reader): string {
  const { kind, text } = reader.next();
  if (kind !== "name") throw new BeyondDirectLayout();
  return text;
}

function parseArrow(reader: Reader): Expression {
  if (!reader.looksLike(/\((?:\w+(?:, \w+)*|\w+: \w+)?\) =>/y)) throw new BeyondDirectLayout();
  reader.next();
  const parameters: string[] = [];
  while (!reader.take(")")) {
    const name = parseName(reader);
    parameters.push(reader.take(":") ? `${name}: ${parseName(reader)}` : name);
    reader.take(",");
  }
  reader.expect("=>");
  const isWrapped = reader.take("(");
  // Without parentheses a brace opens a block.
  if ((reader.peek().text === "{") !== isWrapped) throw new BeyondDirectLayout();
  const body = parseExpression(reader);
  if (isWrapped) {
    if (body.kind !== "object") throw new BeyondDirectLayout();
    reader.expect(")");
  }
  return { kind: "arrow", parameters, body };
}
