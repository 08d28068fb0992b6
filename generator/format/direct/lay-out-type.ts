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
import type { Comment, Parameter, TupleItem, TypeMember, TypeNode } from "./syntax.js";

/** Where a type stands, as far as its layout depends on it. */
export type TypePlace = "plain" | "argument" | "assigned" | "operand" | "tuple" | "only-item";

export function layOutType(type: TypeNode, place: TypePlace = "plain"): Doc {
  switch (type.kind) {
    case "word":
      return type.text;
    case "reference":
      return sequence(type.name, layOutTypeArguments(type.typeArguments));
    case "function": {
      const doc = layOutFunctionType(type);
      return place === "operand" ? sequence("(", doc, ")") : doc;
    }
    case "predicate":
      return sequence(type.name, " is ", layOutType(type.type));
    case "read-only":
      return sequence("readonly ", layOutType(type.type));
    case "array":
      return sequence(layOutOperand(type.item), "[]");
    case "indexed":
      return sequence(layOutOperand(type.object), "[", layOutType(type.index), "]");
    case "tuple":
      return layOutTuple(type.items);
    case "union":
      return layOutUnion(type.members, place);
    case "intersection": {
      const members = layOutIntersection(type.members);
      return place === "operand" ? sequence("(", members, ")") : members;
    }
    case "members":
      return layOutMembers(type);
  }
}

/** What something stands behind, so close that it needs parentheses more often. */
function layOutOperand(type: TypeNode): Doc {
  const doc = layOutType(type, "operand");
  return type.kind === "read-only" ? sequence("(", doc, ")") : doc;
}

function layOutFunctionType({
  parameters,
  returns,
}: TypeNode & { readonly kind: "function" }): Doc {
  const result = layOutType(returns);
  const isGrouped = returns.kind === "members" || mustBreak(result);
  return group(sequence(layOutParameters(parameters, isGrouped), " => ", result));
}

/** Parameters with their parentheses. A lone one breaks apart from the result where that is grouped or breaks itself. */
export function layOutParameters(parameters: readonly Parameter[], isGrouped: boolean): Doc {
  if (parameters.length === 0) return "()";
  const content = join(sequence(",", line), parameters.map(layOutParameter));
  const list = sequence("(", indent(softLine, content), ifBroken(","), softLine, ")");
  return parameters.length === 1 && isGrouped ? group(list) : list;
}

function layOutParameter({ name, isOptional, type, isDefaulted }: Parameter): Doc {
  const optional = isOptional ? "?" : "";
  return sequence(name, optional, ": ", layOutType(type), isDefaulted ? " = {}" : "");
}

export function layOutTypeArguments(types: readonly TypeNode[]): Doc {
  const [only, ...others] = types;
  if (only === undefined) return "";
  if (others.length === 0 && isHugged(only)) return sequence("<", layOutType(only), ">");
  const parts = types.map((type) => layOutType(type, "argument"));
  return group(sequence("<", indent(softLine, join(sequence(",", line), parts)), softLine, ">"));
}

function isHugged(type: TypeNode): boolean {
  return (
    type.kind === "word" ||
    type.kind === "members" ||
    (type.kind === "reference" && type.typeArguments.length === 0) ||
    (type.kind === "union" && isHuggedUnion(type.members))
  );
}

/** An object or `null`, say. */
export function isHuggedUnion(members: readonly TypeNode[]): boolean {
  const object = members.find(({ kind }) => kind === "members" || kind === "reference");
  return (
    object !== undefined &&
    members.every(
      (type) =>
        type === object || (type.kind === "word" && (type.text === "null" || type.text === "void")),
    )
  );
}

function layOutUnion(members: readonly TypeNode[], place: TypePlace): Doc {
  const isOperand = place === "operand";
  if (isHuggedUnion(members)) {
    const types = join(
      " | ",
      members.map((type) => layOutType(type, "operand")),
    );
    return isOperand ? sequence("(", types, ")") : types;
  }
  const parts = members.map((type, index) => {
    const start = index === 0 ? ifBroken("| ") : sequence(line, "| ");
    return sequence(start, indent(layOutType(type, "operand")));
  });
  const lines = group(sequenceOf(parts));
  if (isOperand) return sequence("(", group(sequence(indent(softLine, lines), softLine)), ")");
  if (place === "tuple") {
    return group(
      sequence(indent(ifBroken(sequence("(", softLine)), lines), softLine, ifBroken(")")),
    );
  }
  return place === "plain" ? group(indent(softLine, lines)) : lines;
}

function layOutIntersection(members: readonly TypeNode[]): Doc {
  let isIndented = false;
  const parts = members.map((type, index): Doc => {
    const doc = layOutType(type, "operand");
    const previous = members[index - 1];
    if (previous === undefined) return doc;
    const isObject = type.kind === "members";
    const wasObject = previous.kind === "members";
    if (isObject && wasObject) return sequence(" & ", isIndented ? indent(doc) : doc);
    if (!isObject && !wasObject) return indent(" &", line, doc);
    if (index > 1) isIndented = true;
    return sequence(" & ", index > 1 ? indent(doc) : doc);
  });
  return group(sequenceOf(parts));
}

function layOutTuple(items: readonly TupleItem[]): Doc {
  if (items.length === 0) return "[]";
  const parts = items.map(({ type, isRest, isOptional }): Doc => {
    if (isOptional) return sequence(layOutOperand(type), "?");
    const place = items.length > 1 ? "tuple" : "only-item";
    return isRest ? sequence("...", layOutOperand(type)) : layOutType(type, place);
  });
  const content = join(
    sequence(",", line),
    parts.map((part) => group(part)),
  );
  return group(sequence("[", indent(softLine, content, ifBroken(",")), softLine, "]"));
}

function layOutMembers({ members, isOpen }: TypeNode & { readonly kind: "members" }): Doc {
  if (members.length === 0) return "{}";
  const lines = members.map((member, index) =>
    sequence(layOutMember(member), index === members.length - 1 ? ifBroken(";") : ";"),
  );
  return group(sequence("{", indent(line, join(line, lines)), line, "}"), isOpen);
}

/** A member without what ends it. */
export function layOutMember(member: TypeMember): Doc {
  const { comment, isReadonly, key, isIndex, isOptional, type } = member;
  const name = isIndex ? sequence("[", group(sequence(indent(softLine, key), softLine)), "]") : key;
  return sequence(
    layOutComment(comment),
    group(
      sequence(isReadonly ? "readonly " : "", name, isOptional ? "?" : "", ": ", layOutType(type)),
    ),
  );
}

/** On lines of its own, its stars one below the other. */
export function layOutComment(comment: Comment | undefined): Doc {
  if (comment === undefined) return "";
  const lines = comment
    .split("\n")
    .map((text, index) => (index === 0 ? text.trimEnd() : ` ${text.trim()}`));
  return sequence(join(hardLine, lines), hardLine);
}
