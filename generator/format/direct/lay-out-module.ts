import {
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
import { layOutAssignment, layOutFluid } from "./lay-out-assignment.js";
import { createLayOut } from "./lay-out-expression.js";
import { BeyondDirectLayout } from "./reader.js";
import {
  isHuggedUnion,
  layOutComment,
  layOutMember,
  layOutParameters,
  layOutType,
} from "./lay-out-type.js";
import type {
  Callable,
  ClassMember,
  Declaration,
  ModuleItem,
  Statement,
  TypeMember,
  TypeNode,
  TypeParameter,
} from "./syntax.js";

export function layOutModule(items: readonly ModuleItem[]): Doc {
  return sequenceOf(
    items.flatMap((item, index) => [
      ...(index === 0 ? [] : [hardLine]),
      ...(item.isApart ? [hardLine] : []),
      layOutComment(item.comment),
      item.isExported ? "export " : "",
      layOutDeclaration(item.declaration),
    ]),
  );
}

function layOutDeclaration(declaration: Declaration): Doc {
  switch (declaration.kind) {
    case "import":
    case "export": {
      const { words, names, star, from } = declaration;
      const tied = names === undefined ? star : layOutNames(names);
      return sequence(words, " ", tied, " from ", from, ";");
    }
    case "interface":
      return layOutInterface(declaration.name, declaration.bases, declaration.members);
    case "alias":
      return sequence(layOutAlias(declaration.name, declaration.type), ";");
    case "constant": {
      const { name, type, value } = declaration;
      const left = type === undefined ? name : sequence(name, ": ", layOutType(type));
      const assigned = { doc: left, isKey: false, breaksFirst: breaksFirst(type) };
      if (type !== undefined && value.kind === "arrow") throw new BeyondDirectLayout();
      const right = { value, layOut: createLayOut() };
      return group(sequence("const ", layOutAssignment(assigned, " =", right), ";"));
    }
    case "function": {
      const { isAsync, name, callable } = declaration;
      return sequence(isAsync ? "async " : "", "function ", name, layOutCallable(callable));
    }
    case "class": {
      const { name, base, members } = declaration;
      const head = `class ${name} ${base === undefined ? "" : `extends ${base} `}`;
      return sequence(head, layOutBlock(members.map(layOutClassMember)));
    }
  }
}

function layOutNames(names: readonly string[]): Doc {
  if (names.length === 1) return `{ ${names.join("")} }`;
  const lines = join(sequence(",", line), names);
  return group(sequence("{", indent(line, lines), ifBroken(","), line, "}"));
}

function layOutInterface(
  name: string,
  bases: readonly TypeNode[],
  members: readonly TypeMember[],
): Doc {
  const types = join(
    sequence(",", line),
    bases.map((base) => layOutType(base)),
  );
  const heritage =
    bases.length > 1
      ? group(sequence(name, indent(line, "extends", group(indent(line, types)))))
      : sequence(name, bases.length === 0 ? "" : " extends ", types);
  const block = layOutBlock(members.map((member) => sequence(layOutMember(member), ";")));
  return sequence("interface ", heritage, " ", block);
}

function layOutAlias(name: string, type: TypeNode): Doc {
  const left = `type ${name}`;
  if (type.kind === "union" && !isHuggedUnion(type.members)) {
    return group(sequence(left, " =", group(indent(line, layOutType(type, "assigned")))));
  }
  return layOutFluid(left, " =", layOutType(type));
}

/** Whether a type has several arguments of which one has its own. */
function breaksFirst(type: TypeNode | undefined): boolean {
  return (
    type?.kind === "reference" &&
    type.typeArguments.length > 1 &&
    type.typeArguments.some(
      (argument) => argument.kind === "reference" && argument.typeArguments.length > 0,
    )
  );
}

function layOutCallable({ typeParameter, parameters, returns, body }: Callable): Doc {
  const type = returns === undefined ? "" : layOutType(returns);
  const result = returns === undefined ? "" : sequence(": ", type);
  const isGrouped =
    typeParameter?.fallback === undefined && (returns?.kind === "members" || mustBreak(type));
  const list = layOutParameters(parameters, isGrouped);
  const head = sequence(layOutTypeParameter(typeParameter), group(sequence(list, result)));
  return body === undefined
    ? sequence(head, ";")
    : sequence(head, " ", layOutBlock(body.map(layOutStatement)));
}

function layOutTypeParameter(parameter: TypeParameter | undefined): Doc {
  if (parameter === undefined) return "";
  const { name, fallback } = parameter;
  const doc = fallback === undefined ? name : layOutFluid(name, " =", layOutType(fallback));
  return group(sequence("<", indent(softLine, doc), ifBroken(","), softLine, ">"));
}

function layOutStatement(statement: Statement): Doc {
  switch (statement.kind) {
    case "return":
      return sequence("return ", createLayOut()(statement.value), ";");
    case "constant": {
      const left = { doc: statement.name, isKey: false, breaksFirst: false };
      const right = { value: statement.value, layOut: createLayOut() };
      return group(sequence("const ", layOutAssignment(left, " =", right), ";"));
    }
    case "assignment": {
      const { target, value } = statement;
      const layOut = createLayOut();
      const left = { doc: layOut(target, "assigned"), isKey: false, breaksFirst: false };
      return sequence(layOutAssignment(left, " =", { value, layOut }), ";");
    }
  }
}

function layOutClassMember(member: ClassMember): Doc {
  const { comment, isApart, isReadonly, key, callable, type } = member;
  return sequence(
    isApart ? hardLine : "",
    layOutComment(comment),
    isReadonly ? "readonly " : "",
    key,
    callable === undefined ? "" : layOutCallable(callable),
    type === undefined ? "" : sequence(": ", layOutType(type), ";"),
  );
}

function layOutBlock(lines: readonly Doc[]): Doc {
  if (lines.length === 0) return "{}";
  return sequence("{", indent(hardLine, join(hardLine, lines)), hardLine, "}");
}
