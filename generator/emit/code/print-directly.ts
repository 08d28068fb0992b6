import {
  StructureKind,
  type FunctionDeclarationStructure,
  type ImportDeclarationStructure,
  type IndexSignatureDeclarationStructure,
  type InterfaceDeclarationStructure,
  type JSDocStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  type PropertySignatureStructure,
  type StatementStructures,
  type TypeAliasDeclarationStructure,
  type VariableStatementStructure,
} from "ts-morph";

/**
 * The text that ts-morph prints for the kinds of statements that most of a big API consists of, in a tenth of the
 * time: its writer looks at each character. Undefined for every other statement.
 */
export function printDirectly(statement: StatementStructures): string | undefined {
  switch (statement.kind) {
    case StructureKind.TypeAlias:
      return printAlias(statement);
    case StructureKind.Interface:
      return printInterface(statement);
    case StructureKind.VariableStatement:
      return printConstant(statement);
    case StructureKind.Function:
      return printFunction(statement);
    case StructureKind.ImportDeclaration:
      return printImport(statement);
    default:
      return undefined;
  }
}

function printAlias(statement: TypeAliasDeclarationStructure): string | undefined {
  const { name, type, docs, isExported = false, ...others } = statement;
  const comment = printDocs(docs, "");
  if (!hasOnly(others, ["kind"]) || comment === undefined) return undefined;
  if (typeof type !== "string" || type.includes("\n")) return undefined;
  return `${comment}${printExport(isExported)}type ${name} = ${type};`;
}

function printInterface(statement: InterfaceDeclarationStructure): string | undefined {
  const {
    name,
    extends: bases = [],
    docs,
    properties = [],
    indexSignatures = [],
    isExported = false,
    ...others
  } = statement;
  const comment = printDocs(docs, "");
  const members = [...indexSignatures.map(printIndex), ...properties.map(printProperty)];
  if (!hasOnly(others, ["kind"]) || comment === undefined) return undefined;
  if (!areTexts(members) || !Array.isArray(bases) || !areTexts(bases)) return undefined;
  const heritage = bases.length === 0 ? "" : ` extends ${bases.join(", ")}`;
  const body = members.map((member) => `${member}\n`).join("");
  return `${comment}${printExport(isExported)}interface ${name}${heritage} {\n${body}}`;
}

function printConstant(statement: VariableStatementStructure): string | undefined {
  const { declarations, declarationKind, isExported = false, docs, ...others } = statement;
  const [declaration, ...rest] = declarations;
  const comment = printDocs(docs, "");
  if (!hasOnly(others, ["kind"]) || comment === undefined) return undefined;
  if (declaration === undefined || rest.length > 0 || declarationKind === undefined)
    return undefined;
  const { name, type, initializer, ...more } = declaration;
  if (!hasOnly(more, ["kind"]) || typeof initializer !== "string") return undefined;
  if (type !== undefined && typeof type !== "string") return undefined;
  const text = `${name}${type === undefined ? "" : `: ${type}`} = ${initializer};`;
  if (text.includes("\n")) return undefined;
  return `${comment}${printExport(isExported)}${declarationKind} ${text}`;
}

function printFunction(statement: FunctionDeclarationStructure): string | undefined {
  const {
    name,
    parameters = [],
    returnType,
    statements = [],
    docs,
    overloads = [],
    isExported = false,
    ...others
  } = statement;
  const comment = printDocs(docs, "");
  const given = parameters.map(printParameter);
  if (!hasOnly(others, ["kind"]) || comment === undefined || overloads.length > 0) return undefined;
  if (typeof returnType !== "string" || !areTexts(given)) return undefined;
  if (!Array.isArray(statements) || !areTexts(statements)) return undefined;
  const head = `function ${name ?? ""}(${given.join(", ")}): ${returnType} {`;
  const text = [head, ...statements.map((line) => `  ${line}`), "}"];
  if (name === undefined || text.some((line) => line.includes("\n"))) return undefined;
  return `${comment}${printExport(isExported)}${text.join("\n")}`;
}

function printParameter(
  parameter: OptionalKind<ParameterDeclarationStructure>,
): string | undefined {
  const { name, type, initializer, hasQuestionToken = false, ...others } = parameter;
  if (!hasOnly(others, ["kind"]) || typeof type !== "string") return undefined;
  if (initializer !== undefined && typeof initializer !== "string") return undefined;
  const value = initializer === undefined ? "" : ` = ${initializer}`;
  return `${name}${hasQuestionToken ? "?" : ""}: ${type}${value}`;
}

function printImport(statement: ImportDeclarationStructure): string | undefined {
  const {
    moduleSpecifier,
    namespaceImport,
    namedImports,
    isTypeOnly = false,
    ...others
  } = statement;
  if (!hasOnly(others, ["kind"])) return undefined;
  const names =
    namespaceImport === undefined ? printNames(namedImports) : `* as ${namespaceImport}`;
  if (names === undefined || (namespaceImport !== undefined && namedImports !== undefined)) {
    return undefined;
  }
  return `import ${isTypeOnly ? "type " : ""}${names} from "${moduleSpecifier}";`;
}

function printNames(names: ImportDeclarationStructure["namedImports"]): string | undefined {
  if (!Array.isArray(names) || names.length === 0) return undefined;
  const printed = names.map((each) => {
    if (typeof each !== "object" || !("name" in each)) return undefined;
    const { name, isTypeOnly = false, ...others } = each;
    return hasOnly(others, ["kind"]) ? `${isTypeOnly ? "type " : ""}${name}` : undefined;
  });
  return areTexts(printed) ? `{ ${printed.join(", ")} }` : undefined;
}

function printExport(isExported: boolean): string {
  return isExported ? "export " : "";
}

function printProperty(property: OptionalKind<PropertySignatureStructure>): string | undefined {
  const { name, type, docs, hasQuestionToken = false, isReadonly = false, ...others } = property;
  const comment = printDocs(docs, "  ");
  if (!hasOnly(others, ["kind"]) || comment === undefined || typeof type !== "string") {
    return undefined;
  }
  const head = `${isReadonly ? "readonly " : ""}${name}${hasQuestionToken ? "?" : ""}`;
  return `${comment}  ${head}: ${indentLines(type)};`;
}

function printIndex(
  signature: OptionalKind<IndexSignatureDeclarationStructure>,
): string | undefined {
  const { keyName, keyType, returnType, ...others } = signature;
  if (!hasOnly(others, ["kind"]) || typeof keyName !== "string" || typeof keyType !== "string") {
    return undefined;
  }
  if (typeof returnType !== "string") return undefined;
  return `  [${keyName}: ${keyType}]: ${indentLines(returnType)};`;
}

/** The lines after the first of a type hang below it. */
function indentLines(type: string): string {
  return type.includes("\n") ? type.replaceAll(/\n(?!\n|$)/gu, "\n    ") : type;
}

/** Empty for none; undefined for documentation of another form than emitters give. */
function printDocs(
  docs: readonly (OptionalKind<JSDocStructure> | string | object)[] | undefined,
  indent: string,
): string | undefined {
  if (docs === undefined || docs.length === 0) return "";
  const [text, ...others] = docs;
  if (typeof text !== "string" || others.length > 0) return undefined;
  if (!text.includes("\n")) return `${indent}/** ${text} */\n`;
  if (!text.startsWith("\n")) return undefined;
  const lines = text
    .slice(1)
    .split("\n")
    .map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`);
  return `${indent}/**\n${lines.join("")}${indent} */\n`;
}

function hasOnly(fields: object, names: readonly string[]): boolean {
  return Object.entries(fields).every(
    ([name, value]: [string, unknown]) => value === undefined || names.includes(name),
  );
}

function areTexts(values: readonly unknown[]): values is readonly string[] {
  return values.every((value) => typeof value === "string");
}
