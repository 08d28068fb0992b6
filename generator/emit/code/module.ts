import { createRequire } from "node:module";
import type * as TsMorph from "ts-morph";
import type { ImportDeclarationStructure, StatementStructures } from "ts-morph";
import { printDirectly } from "./print-directly.js";
import type { EmittedFile } from "../../ir/output.js";
import { StructureKind } from "./structure-kinds.js";

/** Something that a module can import. */
export interface ImportedSymbol {
  readonly name: string;
  /** The module that exports it: a path in the output folder, or a package in its namespace form (`* as name`). */
  readonly from: { readonly file: string } | { readonly namespace: string };
  readonly isType: boolean;
}

/** Collects the statements of one file and the imports that they turn out to need. */
export interface ModuleBuilder {
  readonly path: string;
  /** Records the use and gives the local name. A symbol of this very file needs no import. */
  use(symbol: ImportedSymbol): string;
  add(statement: StatementStructures): void;
  print(): EmittedFile;
}

export function createModule(path: string, importExtension: string): ModuleBuilder {
  const statements: StatementStructures[] = [];
  const imports = new Map<string, ImportedSymbol>();
  return {
    path,
    use(symbol) {
      const { name } = symbol;
      const known = imports.get(name);
      if (known !== undefined && !isSameOrigin(known, symbol)) {
        throw new Error(`${path} imports two things as ${name}`);
      }
      // A value import serves the type as well.
      if (known === undefined || known.isType) imports.set(name, symbol);
      return name;
    },
    add(statement) {
      statements.push(statement);
    },
    print() {
      const head = declareImports([...imports.values()], path, importExtension);
      // A statement is a block: `format` joins neighbours to what it works on, and remembers.
      const body = statements.map(printStatement);
      return {
        path,
        blocks: head.length === 0 ? body : [head.map(printStatement).join("\n"), ...body],
        layout: "formatted",
      };
    },
  };
}

function isSameOrigin(left: ImportedSymbol, right: ImportedSymbol): boolean {
  return left.name === right.name && originOf(left) === originOf(right);
}

function originOf({ from }: ImportedSymbol): string {
  return "file" in from ? `./${from.file}` : from.namespace;
}

function printStatement(statement: StatementStructures): string {
  const text = printDirectly(statement);
  return text ?? loadTsMorph().printStructure(statement, { indentNumberOfSpaces: 2 }).trimEnd();
}

/** Few outputs need it, and it takes a third of a second to load. */
function loadTsMorph(): typeof TsMorph {
  // `require` knows no types.
  return createRequire(import.meta.url)("ts-morph") as typeof TsMorph;
}

function declareImports(
  symbols: readonly ImportedSymbol[],
  path: string,
  extension: string,
): ImportDeclarationStructure[] {
  const bySpecifier = new Map<string, ImportedSymbol[]>();
  for (const symbol of symbols) {
    const specifier = specifierOf(symbol, path, extension);
    if (specifier === undefined) continue;
    const group = bySpecifier.get(specifier);
    if (group === undefined) bySpecifier.set(specifier, [symbol]);
    else group.push(symbol);
  }
  return [...bySpecifier.entries()]
    .sort(([left], [right]) => compareSpecifiers(left, right))
    .map(([specifier, group]) => declareImport(specifier, group));
}

function declareImport(
  specifier: string,
  group: readonly ImportedSymbol[],
): ImportDeclarationStructure {
  const isTypeOnly = group.every((symbol) => symbol.isType);
  const namespace = group.find((symbol) => "namespace" in symbol.from);
  if (namespace !== undefined) {
    return {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: specifier,
      namespaceImport: namespace.name,
      isTypeOnly,
    };
  }
  const sorted = [...group].sort((left, right) => (left.name < right.name ? -1 : 1));
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: specifier,
    isTypeOnly,
    namedImports: sorted.map(({ name, isType }) => ({ name, isTypeOnly: isType && !isTypeOnly })),
  };
}

function specifierOf(symbol: ImportedSymbol, path: string, extension: string): string | undefined {
  if ("namespace" in symbol.from) return symbol.from.namespace;
  if (symbol.from.file === path) return undefined;
  return relativeSpecifier({ from: path, to: symbol.from.file, extension });
}

/** The module specifier that leads from one file of the output folder to another. */
export function relativeSpecifier(files: { from: string; to: string; extension: string }): string {
  const from = files.from.split("/").slice(0, -1);
  const to = files.to.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  const up = from.length - shared;
  const steps = up === 0 ? "./" : "../".repeat(up);
  return `${steps}${to.slice(shared).join("/").replace(/\.ts$/u, files.extension)}`;
}

/** Packages come first, then what is farther away, then neighbours. */
function compareSpecifiers(left: string, right: string): number {
  const rank = (specifier: string): number =>
    specifier.startsWith("../") ? 1 : specifier.startsWith("./") ? 2 : 0;
  return rank(left) - rank(right) || (left < right ? -1 : 1);
}
