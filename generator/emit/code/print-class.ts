import type {
  ClassDeclarationStructure,
  ConstructorDeclarationStructure,
  MethodDeclarationStructure,
  OptionalKind,
  PropertyDeclarationStructure,
} from "ts-morph";
import {
  areTexts,
  callableFields,
  hasOnly,
  printCallable,
  printDocs,
  printExport,
  printOverload,
} from "./print-parts.js";

/** The text that ts-morph prints for a class of fields, one constructor and methods. Undefined for any other class. */
export function printClass(statement: ClassDeclarationStructure): string | undefined {
  const {
    name,
    properties = [],
    ctors = [],
    methods = [],
    docs,
    isExported = false,
    ...others
  } = statement;
  const comment = printDocs(docs, "");
  const fields = properties.map(printField);
  const callables = [...ctors.map(printConstructor), ...methods.map(printMethod)];
  if (!hasOnly(others, ["kind"]) || comment === undefined || name === undefined) return undefined;
  if (!areTexts(fields) || !areTexts(callables) || ctors.length !== 1) return undefined;
  const parts = [...(fields.length === 0 ? [] : [fields.join("\n")]), ...callables];
  return `${comment}${printExport(isExported)}class ${name} {\n${parts.join("\n\n")}\n}`;
}

function printField(field: OptionalKind<PropertyDeclarationStructure>): string | undefined {
  const { name, type, isReadonly = false, ...others } = field;
  if (!hasOnly(others, ["kind"]) || typeof type !== "string" || type.includes("\n")) {
    return undefined;
  }
  return `  ${isReadonly ? "readonly " : ""}${name}: ${type};`;
}

function printConstructor(
  constructor: OptionalKind<ConstructorDeclarationStructure>,
): string | undefined {
  return hasOnly(constructor, callableFields)
    ? printCallable("constructor", constructor, "  ")
    : undefined;
}

function printMethod(method: OptionalKind<MethodDeclarationStructure>): string | undefined {
  const { name, overloads = [], ...fields } = method;
  if (!hasOnly(fields, callableFields)) return undefined;
  const forms = [
    ...overloads.map((form) =>
      hasOnly(form, callableFields) ? printOverload(name, form, "  ") : undefined,
    ),
    printCallable(name, fields, "  "),
  ];
  return areTexts(forms) ? forms.join("\n") : undefined;
}
