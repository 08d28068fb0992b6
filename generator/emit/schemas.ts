import { StructureKind, VariableDeclarationKind, type VariableStatementStructure } from "ts-morph";
import type { Api, NamedSchema } from "../ir/api.js";
import type { EmittedFile } from "../ir/output.js";
import { createModule, type ModuleBuilder } from "./code/module.js";
import { printValidator } from "./schemas/print-validator.js";
import type { ValidatorPrinter } from "./schemas/validator-printer.js";
import { files, runtimeSymbol, type Symbols } from "./symbols.js";

/** `schemas.ts`: a validator for every named schema, built on first use, in any order. */
export function emitSchemas(api: Api, symbols: Symbols, importExtension: string): EmittedFile {
  const module = createModule(files.schemas, importExtension);
  for (const schema of api.schemas) {
    const printer = createPrinter(schema, module, symbols);
    module.add(declareValidator(schema, module.use(symbols.type(schema.id)), printer));
  }
  return module.print();
}

function createPrinter(
  owner: NamedSchema,
  module: ModuleBuilder,
  symbols: Symbols,
): ValidatorPrinter {
  const printer: ValidatorPrinter = {
    fills: owner.fills,
    zod: (name) =>
      `${module.use({ name: "z", from: { namespace: "zod" }, isType: false })}.${name}`,
    runtime: (name, file) => module.use(runtimeSymbol(name, `zod/${file}`)),
    reference(id) {
      const name = module.use(symbols.validator(id));
      // Inside a cycle, unwrapping would build without end.
      return symbols.schema(id).cycle === owner.cycle ? name : `${name}.unwrap()`;
    },
    schema: (schema) => printValidator(schema, printer),
  };
  return printer;
}

function declareValidator(
  { validator, schema, fills }: NamedSchema,
  type: string,
  printer: ValidatorPrinter,
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
        type: `${printer.zod("ZodLazy")}<${printer.zod("ZodType")}<${type}>>`,
        initializer: `/* @__PURE__ */ ${lazySchema}<${type}>(() => ${printer.schema(schema)})`,
      },
    ],
  };
}
