import { parseExpression } from "./parse-expression.js";
import { parseComment, parseMembers, parseParameters, parseType } from "./parse-type.js";
import { BeyondDirectLayout, type Reader } from "./reader.js";
import type {
  Callable,
  ClassMember,
  Declaration,
  Expression,
  ModuleItem,
  Statement,
  TypeNode,
  TypeParameter,
} from "./syntax.js";

/** The declarations of a text. */
export function parseModule(reader: Reader): readonly ModuleItem[] {
  const items: ModuleItem[] = [];
  while (reader.peek().kind !== "end") {
    const isApart = items.length > 0 && reader.peek().lineEnds > 1;
    if (items.length > 0 && reader.peek().lineEnds === 0) throw new BeyondDirectLayout();
    const comment = parseComment(reader);
    if (reader.looksLike(/(?:import|export) (?:type )?[{*]/y)) {
      items.push({ comment, isApart, isExported: false, declaration: parseModuleLink(reader) });
    } else {
      const isExported = reader.take("export");
      items.push({ comment, isApart, isExported, declaration: parseDeclaration(reader) });
    }
  }
  return items;
}

function parseModuleLink(reader: Reader): Declaration {
  const kind = reader.next().text === "import" ? "import" : "export";
  const words = reader.take("type") ? `${kind} type` : kind;
  const names = reader.take("{") ? parseNames(reader) : undefined;
  let star = "";
  if (names === undefined) {
    reader.expect("*");
    star = reader.take("as") ? `* as ${identifier(reader)}` : "*";
  }
  reader.expect("from");
  const { kind: quoted, text: from } = reader.next();
  if (quoted !== "string") throw new BeyondDirectLayout();
  reader.expect(";");
  return { kind, words, names, star, from };
}

function parseNames(reader: Reader): readonly string[] {
  const names: string[] = [];
  while (!reader.take("}")) {
    const first = identifier(reader);
    const type = first === "type" && reader.peek().kind === "name" ? identifier(reader) : undefined;
    const name = type === undefined ? first : `type ${type}`;
    names.push(reader.take("as") ? `${name} as ${identifier(reader)}` : name);
    if (!reader.take(",") && reader.peek().text !== "}") throw new BeyondDirectLayout();
  }
  if (names.length === 0) throw new BeyondDirectLayout();
  return names;
}

function parseDeclaration(reader: Reader): Declaration {
  const keyword = identifier(reader);
  switch (keyword) {
    case "interface":
      return parseInterface(reader);
    case "type":
      return parseAlias(reader);
    case "const":
      return parseConstant(reader);
    case "function":
      return parseFunction(reader, false);
    case "async":
      reader.expect("function");
      return parseFunction(reader, true);
    case "class":
      return parseClass(reader);
    default:
      throw new BeyondDirectLayout();
  }
}

function parseFunction(reader: Reader, isAsync: boolean): Declaration {
  return { kind: "function", isAsync, name: identifier(reader), callable: parseCallable(reader) };
}

function parseInterface(reader: Reader): Declaration {
  const name = identifier(reader);
  const bases: TypeNode[] = [];
  if (reader.take("extends")) {
    do bases.push(parseType(reader));
    while (reader.take(","));
  }
  reader.expect("{");
  return { kind: "interface", name, bases, members: parseMembers(reader).members };
}

function parseAlias(reader: Reader): Declaration {
  const name = identifier(reader);
  reader.expect("=");
  const type = parseType(reader);
  reader.expect(";");
  return { kind: "alias", name, type };
}

function parseConstant(reader: Reader): Declaration {
  const name = identifier(reader);
  const type = reader.take(":") ? parseType(reader) : undefined;
  reader.expect("=");
  const value = parseExpression(reader);
  reader.expect(";");
  return { kind: "constant", name, type, value };
}

function parseCallable(reader: Reader): Callable {
  const typeParameter = reader.take("<") ? parseTypeParameter(reader) : undefined;
  reader.expect("(");
  const parameters = parseParameters(reader);
  const returns = reader.take(":") ? parseType(reader) : undefined;
  const head = { typeParameter, parameters, returns };
  if (reader.take(";")) return { ...head, body: undefined };
  reader.expect("{");
  return { ...head, body: parseBody(reader) };
}

/** The only one, after its opening bracket. */
function parseTypeParameter(reader: Reader): TypeParameter {
  const name = identifier(reader);
  const fallback = reader.take("=") ? parseType(reader) : undefined;
  reader.expect(">");
  return { name, fallback };
}

function parseBody(reader: Reader): readonly Statement[] {
  const statements: Statement[] = [];
  while (!reader.take("}")) {
    if (reader.peek().lineEnds !== 1) throw new BeyondDirectLayout();
    statements.push(parseStatement(reader));
  }
  return statements;
}

function parseStatement(reader: Reader): Statement {
  if (reader.take("const")) {
    const name = identifier(reader);
    const value = parseAssigned(reader);
    reader.expect(";");
    return { kind: "constant", name, value };
  }
  const isReturn = reader.take("return");
  const first = parseExpression(reader);
  const statement: Statement = isReturn
    ? { kind: "return", value: first }
    : { kind: "assignment", target: first, value: parseAssigned(reader) };
  reader.expect(";");
  return statement;
}

function parseAssigned(reader: Reader): Expression {
  reader.expect("=");
  return parseExpression(reader);
}

function parseClass(reader: Reader): Declaration {
  const name = identifier(reader);
  const base = reader.take("extends") ? identifier(reader) : undefined;
  reader.expect("{");
  const members: ClassMember[] = [];
  while (!reader.take("}")) {
    const isApart = members.length > 0 && reader.peek().lineEnds > 1;
    const comment = parseComment(reader);
    members.push({ comment, isApart, ...parseClassMember(reader) });
  }
  return { kind: "class", name, base, members };
}

function parseClassMember(reader: Reader): Omit<ClassMember, "comment" | "isApart"> {
  const isReadonly = reader.looksLike(/readonly [#\w]/y) && reader.take("readonly");
  const { kind, text: key } = reader.next();
  if (kind !== "name") throw new BeyondDirectLayout();
  if (reader.peek().text === "(" || reader.peek().text === "<") {
    return { isReadonly, key, callable: parseCallable(reader), type: undefined };
  }
  reader.expect(":");
  const type = parseType(reader);
  reader.expect(";");
  return { isReadonly, key, callable: undefined, type };
}

function identifier(reader: Reader): string {
  const { kind, text } = reader.next();
  if (kind !== "name" || text.startsWith("#")) throw new BeyondDirectLayout();
  return text;
}
