import ts from "typescript";
import type { OutputFile } from "../../generator/ir/output.js";

/** The global that every payload of a hostile description sets. */
export const canary = "__pwned";

/** What a file of a generated SDK breaks, a line each: nothing, when text of the description stayed text. */
export function inspectFiles(files: readonly OutputFile[]): readonly string[] {
  return [
    ...inspectPaths(files.map(({ path }) => path)),
    // The runtime has no text of a description.
    ...files
      .filter(({ path }) => !path.startsWith("runtime/"))
      .flatMap((file) =>
        [...inspectText(file), ...inspectSyntax(file)].map((problem) => `${file.path}: ${problem}`),
      ),
  ];
}

/** Longer paths do not fit into the 260 characters of Windows, with a project's own folder before them. */
const longestPath = 160;

function inspectPaths(paths: readonly string[]): readonly string[] {
  const folded = paths.map((path) => path.normalize("NFKC").toUpperCase().toLowerCase());
  const problems = paths.filter(
    (path) =>
      !/^([\p{L}\p{N}$_][\p{L}\p{N}\p{M}$_-]*\/)*[\p{L}\p{N}\p{M}$_-]+\.(ts|json)$/u.test(path),
  );
  const devices = paths.filter((path) =>
    path.split("/").some((name) => /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu.test(name)),
  );
  return [
    ...problems.map((path) => `${path}: is no plain path inside of the output folder`),
    ...devices.map((path) => `${path}: is a device on Windows`),
    ...paths.filter((path) => path.length > longestPath).map((path) => `${path}: is too long`),
    ...(new Set(folded).size < folded.length ? ["two files differ only in case"] : []),
  ];
}

/** Rules for the text as editors, browsers and tools read it, who parse no TypeScript. */
const textRules: readonly (readonly [RegExp, string])[] = [
  [/[^\P{Cc}\t\n]/u, "a bare control character"],
  [
    /[\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff]/u,
    "an invisible or bidirectional character",
  ],
  [/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/, "a lone surrogate"],
  [/<\/script|<!--/iu, "an end of an HTML script element"],
];

/** A comment that a compiler or a tool takes for an instruction. */
const directive =
  /^\s*(\/\/|\/\*)[#@/\s]*(<reference|<amd|@ts-|ts-nocheck|eslint-|[#@] ?source(Mapping)?URL|prettier-ignore)/mu;

/** No tag of ours is `@internal`, which makes a compiler leave a declaration out. */
const tag = /^\s*(\/\*\*|\*)\s*@internal\b/mu;

function inspectText({ path, text }: OutputFile): readonly string[] {
  const rules = [...textRules, [directive, "a directive"] as const];
  // The comments of `openapi.ts` are as another tool writes them.
  if (path !== "openapi.ts") rules.push([tag, "a tag that the description wrote"]);
  return rules.flatMap(([rule, name]) => {
    const found = rule.exec(text);
    return found === null ? [] : [`${name}${lineAt(text, found.index)}`];
  });
}

/** The payload may be the content of a string or a comment, and no other part of the syntax. */
function inspectSyntax({ path, text }: OutputFile): readonly string[] {
  if (!path.endsWith(".ts")) return parsesAsJson(text) ? [] : ["no JSON"];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
  const problems = syntaxErrors(source).map(
    ({ messageText, start = 0 }) =>
      `${ts.flattenDiagnosticMessageText(messageText, " ")}${lineAt(text, start)}`,
  );
  const pending: ts.Node[] = [source];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const problem = problemOf(node, source);
    if (problem !== undefined) problems.push(`${problem}${lineAt(text, node.getStart(source))}`);
    ts.forEachChild(node, (child) => void pending.push(child));
  }
  return problems;
}

function problemOf(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (ts.isTemplateLiteralToken(node)) return "a template literal";
  if (ts.isPropertyAssignment(node) && isProtoKey(node.name)) return "a key that sets a prototype";
  if (ts.isRegularExpressionLiteral(node)) return problemOfPattern(node.text);
  if (ts.isNumericLiteral(node) && !Number.isFinite(Number(node.text))) return "an infinite number";
  if (valuesIn(node).some((value) => /^-?(NaN|Infinity)$/u.test(value.getText(source)))) {
    return "a number by name";
  }
  const isName = ts.isIdentifier(node) || ts.isPrivateIdentifier(node);
  return isName && node.text.includes(canary) ? "a payload as code" : undefined;
}

/** The parts of a node that are values; a name may say anything. */
function valuesIn(node: ts.Node): readonly ts.Node[] {
  if (ts.isPropertyAssignment(node)) return [node.initializer];
  if (ts.isCallExpression(node)) return node.arguments;
  if (ts.isArrayLiteralExpression(node)) return node.elements;
  return ts.isLiteralTypeNode(node) || ts.isTypeReferenceNode(node) ? [node] : [];
}

function isProtoKey(name: ts.PropertyName): boolean {
  return (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === "__proto__";
}

/** The compiler leaves the inside of a regular expression alone. */
function problemOfPattern(literal: string): string | undefined {
  const end = literal.lastIndexOf("/");
  try {
    new RegExp(literal.slice(1, end), literal.slice(end + 1));
    return undefined;
  } catch {
    return "a regular expression that does not compile";
  }
}

function parsesAsJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The compiler keeps the errors of parsing on the source file, which its types do not tell. */
function syntaxErrors(source: ts.SourceFile): readonly ts.Diagnostic[] {
  return (source as ts.SourceFile & { readonly parseDiagnostics: readonly ts.Diagnostic[] })
    .parseDiagnostics;
}

/** Where an index is, with the line itself, so that a payload can be told by what it wrote. */
function lineAt(text: string, index: number): string {
  const line = text.slice(0, index).split("\n").length;
  const content = text.split("\n")[line - 1]?.trim().slice(0, 160) ?? "";
  return `, line ${String(line)}: ${JSON.stringify(content)}`;
}
