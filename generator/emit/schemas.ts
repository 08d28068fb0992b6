import type { FunctionDeclarationStructure, VariableStatementStructure } from "ts-morph";
import type { Api, NamedSchema } from "../ir/api.js";
import type { EmittedFile } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import { createModule, type ImportedSymbol, type ModuleBuilder } from "./code/module.js";
import { declareOwnFunction } from "./code/own-function.js";
import { printValidator } from "./schemas/print-validator.js";
import type { ValidatorPrinter } from "./schemas/validator-printer.js";
import { zodLibraries, type ZodLibrary } from "./schemas/zod-libraries.js";
import { files, runtimeSymbol, type Symbols } from "./symbols.js";
import { StructureKind, VariableDeclarationKind } from "./code/structure-kinds.js";

/** `schemas.ts`: a validator for every named schema, built on first use, in any order. */
export function emitSchemas(
  api: Api,
  symbols: Symbols,
  { importExtension, validators }: Pick<Settings, "importExtension" | "validators">,
): EmittedFile {
  const module = createModule(files.schemas, importExtension, [
    ...Object.values(creators).map(({ name }) => name),
    ...api.schemas.map(({ validator }) => validator),
  ]);
  const library = zodLibraries[validators === false ? "zod" : validators];
  for (const fills of new Set(api.schemas.map(({ fills }) => fills)))
    module.add(declareCreator(fills, module));
  for (const schema of api.schemas) {
    const printer = createPrinter(schema, module, symbols, library);
    const check = schema.fills ? "" : `, () => ${module.use(checks)}.${schema.validator}`;
    const declared = { type: module.use(symbols.type(schema.id)), check };
    module.add(declareValidator(schema, declared, printer));
  }
  return module.print();
}

function createPrinter(
  owner: NamedSchema,
  module: ModuleBuilder,
  symbols: Symbols,
  library: ZodLibrary,
): ValidatorPrinter {
  const printer: ValidatorPrinter = {
    fills: owner.fills,
    zod: (name) => useZod(name, module),
    optional: (text) => library.wrap("optional", text, printer),
    nullable: (text) => library.wrap("nullable", text, printer),
    check: (text, checks) => library.check(text, checks, printer),
    runtime: (name, file) => module.use(runtimeSymbol(name, `zod/${file}`)),
    reference(id) {
      const name = module.refer(symbols.validator(id));
      const { cycle, isBuiltApart } = symbols.schema(id);
      const form = cycle === owner.cycle || isBuiltApart ? "deferred" : "unwrap";
      return `${printer.zod(form)}(${name})`;
    },
    schema: (schema) => printValidator(schema, printer),
  };
  return printer;
}

function declareValidator(
  { validator, schema, fills }: NamedSchema,
  { type, check }: { readonly type: string; readonly check: string },
  printer: ValidatorPrinter,
): VariableStatementStructure {
  const create = creators[fills ? "filling" : "lazy"].name;
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: true,
    declarations: [
      {
        name: validator,
        type: `${printer.zod("Validator")}<${type}>`,
        initializer: `/* @__PURE__ */ ${create}<${type}>(() => ${printer.schema(schema)}${check})`,
      },
    ],
  };
}

const checks: ImportedSymbol = { name: "checks", file: files.checks, kind: "namespace" };
const schemaCheck = runtimeSymbol("SchemaCheck", "zod/checks/schema-check", "type");

/** What makes the exported form of a validator, by the name that the file gives it. */
const creators = {
  lazy: { name: "lazy", runtime: runtimeSymbol("lazySchema", "zod/lazy-schema") },
  filling: { name: "filling", runtime: runtimeSymbol("fillingSchema", "zod/filling-schema") },
} as const;

function declareCreator(fills: boolean, module: ModuleBuilder): FunctionDeclarationStructure {
  const { name, runtime } = creators[fills ? "filling" : "lazy"];
  // What fills in defaults gives another value than it takes, so that it has no check.
  const checked = fills ? [] : [{ name: "check", type: `() => ${module.use(schemaCheck)}` }];
  const parameters = [{ name: "build", type: "() => unknown" }, ...checked];
  return declareOwnFunction({
    name,
    typeParameters: ["Output"],
    parameters,
    returnType: `${useZod("Validator", module)}<Output>`,
    result: `${module.use(runtime)}<Output>(${parameters.map((one) => one.name).join(", ")})`,
  });
}

/** A function or type of zod, with types that a compiler is fast with. */
function useZod(name: string, module: ModuleBuilder): string {
  return `${module.use(runtimeSymbol("z", "zod/builders", "namespace"))}.${name}`;
}
