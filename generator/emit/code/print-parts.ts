import type {
  FunctionDeclarationStructure,
  JSDocStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  TypeParameterDeclarationStructure,
} from "ts-morph";

/** What functions, methods and constructors have. */
type CallableFields = Pick<
  FunctionDeclarationStructure,
  "parameters" | "returnType" | "statements" | "docs" | "typeParameters"
>;

/** The names of its fields: a callable with another one is not printed directly. */
export const callableFields: readonly string[] = [
  ...["kind", "parameters", "returnType", "statements", "docs", "typeParameters"],
];

/**
 * A callable with its documentation; `head` is what stands before its parameters. Undefined where it has something that is not
 * printed directly.
 */
export function printCallable(
  head: string,
  { statements = [], ...fields }: CallableFields,
  indent: string,
): string | undefined {
  const signature = printSignature(head, fields, indent);
  if (signature === undefined || !Array.isArray(statements) || !areTexts(statements)) {
    return undefined;
  }
  const lines = [...statements.map((line) => `${indent}  ${line}`), `${indent}}`];
  if (lines.some((line) => line.includes("\n"))) return undefined;
  return `${signature} {\n${lines.join("\n")}`;
}

/** One of the forms that a callable may be called in: it has no body, and stands before the one that has. */
export function printOverload(
  head: string,
  fields: CallableFields,
  indent: string,
): string | undefined {
  const signature =
    fields.statements === undefined ? printSignature(head, fields, indent) : undefined;
  return signature === undefined ? undefined : `${signature};`;
}

function printSignature(
  head: string,
  { parameters = [], returnType, docs, typeParameters = [] }: CallableFields,
  indent: string,
): string | undefined {
  const comment = printDocs(docs, indent);
  const given = parameters.map(printParameter);
  const generic = typeParameters.map(printTypeParameter);
  if (comment === undefined || !areTexts(given) || !areTexts(generic)) return undefined;
  if (returnType !== undefined && typeof returnType !== "string") return undefined;
  const brackets = generic.length === 0 ? "" : `<${generic.join(", ")}>`;
  const result = returnType === undefined ? "" : `: ${returnType}`;
  const line = `${indent}${head}${brackets}(${given.join(", ")})${result}`;
  return line.includes("\n") ? undefined : `${comment}${line}`;
}

function printTypeParameter(
  parameter: OptionalKind<TypeParameterDeclarationStructure> | string,
): string | undefined {
  if (typeof parameter === "string") return parameter;
  const { name, default: fallback, ...others } = parameter;
  if (!hasOnly(others, ["kind"]) || typeof fallback !== "string") return undefined;
  return `${name} = ${fallback}`;
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

export function printExport(isExported: boolean): string {
  return isExported ? "export " : "";
}

/** Empty for none; undefined for documentation of another form than emitters give. */
export function printDocs(
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

/** Whether nothing else is set than the fields of these names. */
export function hasOnly(fields: object, names: readonly string[]): boolean {
  return Object.entries(fields).every(
    ([name, value]: [string, unknown]) => value === undefined || names.includes(name),
  );
}

export function areTexts(values: readonly unknown[]): values is readonly string[] {
  return values.every((value) => typeof value === "string");
}
