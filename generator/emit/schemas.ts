import type { VariableStatementStructure } from "ts-morph";
import type { Api, NamedSchema } from "../ir/api.js";
import type { EmittedFile } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import { createModule, type ModuleBuilder } from "./code/module.js";
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
  const module = createModule(files.schemas, importExtension);
  const library = zodLibraries[validators === false ? "zod" : validators];
  for (const schema of api.schemas) {
    const printer = createPrinter(schema, module, symbols, library);
    module.add(declareValidator(schema, module.use(symbols.type(schema.id)), printer, library));
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
    zod: (name) =>
      `${module.use({ name: "z", from: { namespace: library.module }, isType: false })}.${name}`,
    optional: (text) => library.wrap("optional", text, printer),
    nullable: (text) => library.wrap("nullable", text, printer),
    check: (text, checks) => library.check(text, checks, printer),
    runtime: (name, file) => module.use(runtimeSymbol(name, `zod/${file}`)),
    reference(id) {
      const name = module.use(symbols.validator(id));
      const { cycle, isBuiltApart } = symbols.schema(id);
      // Inside a cycle, unwrapping would build without end.
      return cycle === owner.cycle || isBuiltApart ? name : library.unwrap(name, printer);
    },
    schema: (schema) => printValidator(schema, printer),
  };
  return printer;
}

function declareValidator(
  { validator, schema, fills }: NamedSchema,
  type: string,
  printer: ValidatorPrinter,
  { classPrefix }: ZodLibrary,
): VariableStatementStructure {
  const lazySchema = fills
    ? printer.runtime("fillingSchema", "filling-schema")
    : printer.runtime("lazySchema", "lazy-schema");
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: true,
    declarations: [
      {
        name: validator,
        type: `${printer.zod(`${classPrefix}Lazy`)}<${printer.zod(`${classPrefix}Type`)}<${type}>>`,
        initializer: `/* @__PURE__ */ ${lazySchema}<${type}>(() => ${printer.schema(schema)})`,
      },
    ],
  };
}
