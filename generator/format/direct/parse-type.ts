import { BeyondDirectLayout, type Reader } from "./reader.js";
import { quote } from "./quote.js";
import type { Comment, Parameter, TupleItem, TypeMember, TypeNode } from "./syntax.js";

const words: ReadonlySet<string> = new Set([
  ...["any", "bigint", "boolean", "false", "never", "null", "number", "object", "string", "symbol"],
  ...["true", "undefined", "unknown", "void"],
]);

/** Words that begin a type of another form. */
const operators: ReadonlySet<string> = new Set([
  ...["abstract", "asserts", "import", "infer", "is", "keyof", "new", "this", "typeof"],
  "unique",
]);

export function parseType(reader: Reader): TypeNode {
  reader.take("|");
  const members = [parseIntersection(reader)];
  while (reader.take("|")) members.push(parseIntersection(reader));
  return single(members) ?? { kind: "union", members };
}

function parseIntersection(reader: Reader): TypeNode {
  const members = [parsePostfix(reader)];
  while (reader.take("&")) members.push(parsePostfix(reader));
  return single(members) ?? { kind: "intersection", members };
}

function single(members: readonly TypeNode[]): TypeNode | undefined {
  return members.length === 1 ? members[0] : undefined;
}

function parsePostfix(reader: Reader): TypeNode {
  let type = parsePrimary(reader);
  while (reader.peek().text === "[" && reader.peek().lineEnds === 0) {
    reader.next();
    if (reader.take("]")) type = { kind: "array", item: type };
    else {
      type = { kind: "indexed", object: type, index: parseType(reader) };
      reader.expect("]");
    }
  }
  return type;
}

function parsePrimary(reader: Reader): TypeNode {
  const { kind, text } = reader.next();
  if (kind === "string") return { kind: "word", text: quote(text) };
  if (kind === "number") return { kind: "word", text };
  if (kind === "name") return parseName(text, reader);
  switch (text) {
    case "-": {
      const number = reader.next();
      if (number.kind !== "number") throw new BeyondDirectLayout();
      return { kind: "word", text: `-${number.text}` };
    }
    case "(": {
      if (reader.looksLike(/\w+\??: |\) =>/y)) return parseFunction(reader);
      // The parentheses are printed where they are needed.
      const type = parseType(reader);
      reader.expect(")");
      return type;
    }
    case "[":
      return { kind: "tuple", items: parseTuple(reader) };
    case "{":
      return parseMembers(reader);
    default:
      throw new BeyondDirectLayout();
  }
}

function parseFunction(reader: Reader): TypeNode {
  const parameters = parseParameters(reader);
  reader.expect("=>");
  if (!reader.looksLike(/\w+ is /y)) {
    return { kind: "function", parameters, returns: parseType(reader) };
  }
  const name = parseIdentifier(reader);
  reader.expect("is");
  const returns: TypeNode = { kind: "predicate", name, type: parseType(reader) };
  return { kind: "function", parameters, returns };
}

/** Parameters after their opening parenthesis. */
export function parseParameters(reader: Reader): readonly Parameter[] {
  const parameters: Parameter[] = [];
  while (!reader.take(")")) {
    const name = parseIdentifier(reader);
    const isOptional = reader.take("?");
    reader.expect(":");
    const type = parseType(reader);
    parameters.push({ name, isOptional, type, isDefaulted: parseDefault(reader) });
    if (!reader.take(",") && reader.peek().text !== ")") throw new BeyondDirectLayout();
  }
  // Prettier hugs an object type that is the only parameter.
  if (parameters.length === 1 && parameters[0]?.type.kind === "members") {
    throw new BeyondDirectLayout();
  }
  return parameters;
}

/** Whether the parameter is an empty object where it is left out. */
function parseDefault(reader: Reader): boolean {
  if (!reader.take("=")) return false;
  reader.expect("{");
  reader.expect("}");
  return true;
}

function parseName(first: string, reader: Reader): TypeNode {
  if (operators.has(first)) throw new BeyondDirectLayout();
  if (first === "readonly") return { kind: "read-only", type: parsePostfix(reader) };
  let name = first;
  while (reader.take(".")) name += `.${parseIdentifier(reader)}`;
  const typeArguments = parseTypeArguments(reader);
  if (words.has(name)) return { kind: "word", text: name };
  return { kind: "reference", name, typeArguments };
}

function parseIdentifier(reader: Reader): string {
  const { kind, text } = reader.next();
  if (kind !== "name") throw new BeyondDirectLayout();
  return text;
}

/** None where there is no `<`. */
export function parseTypeArguments(reader: Reader): readonly TypeNode[] {
  const types: TypeNode[] = [];
  if (!reader.take("<")) return types;
  do types.push(parseType(reader));
  while (reader.take(","));
  reader.expect(">");
  return types;
}

function parseTuple(reader: Reader): readonly TupleItem[] {
  const items: TupleItem[] = [];
  while (!reader.take("]")) {
    const isRest = reader.take("...");
    const type = parseType(reader);
    items.push({ type, isRest, isOptional: reader.take("?") });
    if (!reader.take(",") && reader.peek().text !== "]") throw new BeyondDirectLayout();
  }
  return items;
}

/** The members of an interface or of an object type, after the opening brace. */
export function parseMembers(reader: Reader): TypeNode & { readonly kind: "members" } {
  const members: TypeMember[] = [];
  let isOpen = false;
  while (!reader.take("}")) {
    const { lineEnds } = reader.peek();
    // Empty lines between members are kept; emitters print none.
    if (lineEnds > 1) throw new BeyondDirectLayout();
    const comment = parseComment(reader);
    if (members.length === 0) isOpen = lineEnds > 0 || comment !== undefined;
    members.push(parseMember(reader, comment));
  }
  return { kind: "members", members, isOpen };
}

function parseMember(reader: Reader, comment: Comment | undefined): TypeMember {
  const isReadonly = reader.looksLike(/readonly\s+[\w$"[]/y) && reader.take("readonly");
  const isIndex = reader.take("[");
  const key = isIndex ? parseIndex(reader) : parseKey(reader);
  const isOptional = reader.take("?");
  reader.expect(":");
  const type = parseType(reader);
  if (!reader.take(";") && reader.peek().text !== "}") throw new BeyondDirectLayout();
  return { comment, isReadonly, key, isIndex, isOptional, type };
}

function parseIndex(reader: Reader): string {
  const name = parseIdentifier(reader);
  reader.expect(":");
  const type = parseIdentifier(reader);
  reader.expect("]");
  return `${name}: ${type}`;
}

/** The key of a property, as prettier leaves it. */
export function parseKey(reader: Reader): string {
  const { kind, text } = reader.next();
  if (kind === "name") return text;
  // Prettier takes away quotes that are not needed.
  if (kind !== "string" || /^.[A-Za-z_$][\w$]*.$/u.test(text)) throw new BeyondDirectLayout();
  return quote(text);
}

/** A comment on lines of its own, if one comes next. */
export function parseComment(reader: Reader): Comment | undefined {
  const { kind, text, start, lineEnds } = reader.peek();
  if (kind !== "comment") return undefined;
  reader.next();
  const isAlone = (start === 0 || lineEnds > 0) && reader.peek().lineEnds === 1;
  const isAligned = text.split("\n").every((each, index) => index === 0 || /^\s*\*/u.test(each));
  if (!isAlone || !isAligned || /\s\n|\r|prettier-ignore/u.test(text))
    throw new BeyondDirectLayout();
  return text;
}
