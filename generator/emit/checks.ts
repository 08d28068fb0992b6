import type { FunctionDeclarationStructure, VariableStatementStructure } from "ts-morph";
import type { Api, NamedSchema } from "../ir/api.js";
import type { EmittedFile } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import type { PlanPrinter } from "./checks/plan-printer.js";
import { printPlan } from "./checks/print-plan.js";
import { createModule, type ModuleBuilder } from "./code/module.js";
import { declareOwnFunction } from "./code/own-function.js";
import { planLiteral } from "./code/plan-literal.js";
import { files, runtimeSymbol, type Symbols } from "./symbols.js";
import { StructureKind, VariableDeclarationKind } from "./code/structure-kinds.js";

/**
 * `checks.ts`: what the client asks instead of the validators, so that an operation needs no zod. Where a validator fills in
 * defaults, the client asks the validator itself.
 */
export function emitChecks(
  api: Api,
  symbols: Symbols,
  { importExtension }: Pick<Settings, "importExtension">,
): EmittedFile {
  const schemas = api.schemas.filter(({ fills }) => !fills);
  const validators = schemas.map(({ validator }) => validator);
  const module = createModule(files.checks, importExtension, ["check", ...validators]);
  if (schemas.length > 0) module.add(declareCreator(module));
  for (const schema of schemas) module.add(declareCheck(schema, module, symbols));
  return module.print();
}

function declareCheck(
  owner: NamedSchema,
  module: ModuleBuilder,
  symbols: Symbols,
): VariableStatementStructure {
  const parts: string[] = [];
  const printer: PlanPrinter = {
    part(expression) {
      const known = parts.indexOf(expression);
      return known < 0 ? parts.push(expression) - 1 : known;
    },
    runtime: (name, file) => module.use(runtimeSymbol(name, `zod/${file}`)),
    reference(id) {
      const check = module.refer(symbols.check(id));
      const { cycle, isBuiltApart } = symbols.schema(id);
      // Inside a cycle, and where a long chain is cut, a check is made when it is first asked.
      const isDeferred = cycle === owner.cycle || isBuiltApart;
      const deferred = isDeferred ? printer.runtime("deferred", "checks/cycle-check") : "";
      return printer.part(isDeferred ? `${deferred}(${check})` : check);
    },
    use: (symbol) => module.use(symbol),
    plan: (schema) => printPlan(schema, printer),
  };
  const text = planLiteral(printPlan(owner.schema, printer));
  const list = parts.length === 0 ? "" : `, () => [${parts.join(", ")}]`;
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: true,
    declarations: [
      {
        name: owner.validator,
        type: module.use(schemaCheck),
        initializer: `/* @__PURE__ */ check(${text}${list})`,
      },
    ],
  };
}

const schemaCheck = runtimeSymbol("SchemaCheck", "zod/checks/schema-check");

function declareCreator(module: ModuleBuilder): FunctionDeclarationStructure {
  const type = module.use(schemaCheck);
  return declareOwnFunction({
    name: "check",
    parameters: [
      { name: "plan", type: "string" },
      { name: "parts", type: "() => readonly unknown[]", hasQuestionToken: true },
    ],
    returnType: type,
    result: `new ${type}(plan, parts)`,
  });
}
