import { createRequire } from "node:module";
import type * as TsMorph from "ts-morph";
import type { ImportDeclarationStructure, StatementStructures } from "ts-morph";
import { printDirectly } from "./print-directly.js";
import type { EmittedFile } from "../../ir/output.js";
import { StructureKind } from "./structure-kinds.js";

/** Something that a module can import. */
export interface ImportedSymbol {
  readonly name: string;
  /** The module that exports it, or whose exports it is: a path in the output folder. */
  readonly file: string;
  readonly kind: "value" | "type" | "namespace";
}

/** Collects the statements of one file and the imports that they turn out to need. */
export interface ModuleBuilder {
  readonly path: string;
  /** Records the use and gives the local name: another one where the file has that name for something else. */
  use(symbol: ImportedSymbol): string;
  /**
   * The same for what a function body refers to. A constant of this very file is read from the file's own namespace: a
   * compiler looks the type of its bare name up through every declaration of the file, each time.
   */
  refer(symbol: ImportedSymbol): string;
  add(statement: StatementStructures): void;
  print(): EmittedFile;
}

/** `declared`: the names of the file's own statements that an import could have too. */
export function createModule(
  path: string,
  importExtension: string,
  declared: Iterable<string> = [],
): ModuleBuilder {
  const statements: StatementStructures[] = [];
  const imports = new Map<string, Import>();
  const taken = new Set(declared);
  const use = (symbol: ImportedSymbol): string => {
    const { name, file, kind } = symbol;
    if (file === path && kind !== "namespace") return name;
    const key = `${kind === "namespace" ? "*" : name} of ${file}`;
    const known = imports.get(key);
    const local = known?.local ?? freeName(name, taken);
    taken.add(local);
    // A value import serves the type as well.
    if (known === undefined || known.symbol.kind === "type") imports.set(key, { symbol, local });
    return local;
  };
  const own: ImportedSymbol = { name: baseName(path), file: path, kind: "namespace" };
  return {
    path,
    use,
    refer(symbol) {
      return symbol.file === path ? `${use(own)}.${symbol.name}` : use(symbol);
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

interface Import {
  readonly symbol: ImportedSymbol;
  /** What the file calls it. */
  readonly local: string;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}${String(count)}`;
  return free;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.ts$/u, "");
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
  imports: readonly Import[],
  path: string,
  extension: string,
): ImportDeclarationStructure[] {
  const byFile = new Map<string, Import[]>();
  for (const one of imports) {
    const group = byFile.get(one.symbol.file);
    if (group === undefined) byFile.set(one.symbol.file, [one]);
    else group.push(one);
  }
  return [...byFile]
    .map(([file, group]) => ({
      specifier: relativeSpecifier({ from: path, to: file, extension }),
      group,
    }))
    .sort((left, right) => compareSpecifiers(left.specifier, right.specifier))
    .map(({ specifier, group }) => declareImport(specifier, group));
}

function declareImport(specifier: string, group: readonly Import[]): ImportDeclarationStructure {
  const isTypeOnly = group.every(({ symbol }) => symbol.kind === "type");
  const namespace = group.find(({ symbol }) => symbol.kind === "namespace");
  if (namespace !== undefined) {
    return {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: specifier,
      namespaceImport: namespace.local,
    };
  }
  const sorted = [...group].sort(({ symbol: left }, { symbol: right }) =>
    left.name < right.name ? -1 : 1,
  );
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: specifier,
    isTypeOnly,
    namedImports: sorted.map(({ symbol: { name, kind }, local }) => ({
      name,
      ...(local === name ? {} : { alias: local }),
      isTypeOnly: kind === "type" && !isTypeOnly,
    })),
  };
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

/** What is farther away comes before neighbours. */
function compareSpecifiers(left: string, right: string): number {
  const rank = (specifier: string): number => (specifier.startsWith("../") ? 0 : 1);
  return rank(left) - rank(right) || (left < right ? -1 : 1);
}
