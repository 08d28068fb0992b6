import type {
  FunctionDeclarationStructure,
  ImportDeclarationStructure,
  IndexSignatureDeclarationStructure,
  InterfaceDeclarationStructure,
  OptionalKind,
  PropertySignatureStructure,
  StatementStructures,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
} from "ts-morph";
import { printClass } from "./print-class.js";
import {
  areTexts,
  callableFields,
  hasOnly,
  printCallable,
  printDocs,
  printExport,
  printOverload,
} from "./print-parts.js";
import { StructureKind } from "./structure-kinds.js";

/**
 * The text that ts-morph prints for the statements that nearly all of an SDK consists of, in a tenth of the time: its writer
 * looks at each character. Undefined for every other statement.
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
    case StructureKind.Class:
      return printClass(statement);
    default:
      return undefined;
  }
}

function printAlias(statement: TypeAliasDeclarationStructure): string | undefined {
  const { name, type, docs, isExported = false, ...others } = statement;
  const comment = printDocs(docs, "");
  if (!hasOnly(others, ["kind"]) || comment === undefined) return undefined;
  if (typeof type !== "string") return undefined;
  return `${comment}${printExport(isExported)}type ${name} = ${hangLines(type, "")};`;
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
  const { name, isExported = false, isAsync = false, overloads = [], ...fields } = statement;
  if (name === undefined || !hasOnly(fields, callableFields)) return undefined;
  const head = `${printExport(isExported)}${isAsync ? "async " : ""}function ${name}`;
  const forms = [
    ...overloads.map(({ isExported: isFormExported = false, ...form }) =>
      hasOnly(form, callableFields)
        ? printOverload(`${printExport(isFormExported)}function ${name}`, form, "")
        : undefined,
    ),
    printCallable(head, fields, ""),
  ];
  return areTexts(forms) ? forms.join("\n") : undefined;
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
    const { name, alias, isTypeOnly = false, ...others } = each;
    const renamed = alias === undefined ? name : `${name} as ${alias}`;
    return hasOnly(others, ["kind"]) ? `${isTypeOnly ? "type " : ""}${renamed}` : undefined;
  });
  return areTexts(printed) ? `{ ${printed.join(", ")} }` : undefined;
}

function printProperty(property: OptionalKind<PropertySignatureStructure>): string | undefined {
  const { name, type, docs, hasQuestionToken = false, isReadonly = false, ...others } = property;
  const comment = printDocs(docs, "  ");
  if (!hasOnly(others, ["kind"]) || comment === undefined || typeof type !== "string") {
    return undefined;
  }
  const head = `${isReadonly ? "readonly " : ""}${name}${hasQuestionToken ? "?" : ""}`;
  return `${comment}  ${head}: ${hangLines(type, "  ")};`;
}

function printIndex(
  signature: OptionalKind<IndexSignatureDeclarationStructure>,
): string | undefined {
  const { keyName, keyType, returnType, ...others } = signature;
  if (!hasOnly(others, ["kind"]) || typeof keyName !== "string" || typeof keyType !== "string") {
    return undefined;
  }
  if (typeof returnType !== "string") return undefined;
  return `  [${keyName}: ${keyType}]: ${hangLines(returnType, "  ")};`;
}

/** The lines of a type after the first hang below it. */
function hangLines(type: string, indent: string): string {
  return type.includes("\n") ? type.replaceAll(/\n(?!\n|$)/gu, `\n${indent}  `) : type;
}
