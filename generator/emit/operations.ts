import { StructureKind, type StatementStructures, VariableDeclarationKind } from "ts-morph";
import type { Api, Operation, Resource } from "../ir/api.js";
import type { EmittedFile } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import { createModule } from "./code/module.js";
import { docStructure } from "./code/doc-comment.js";
import { commentCode } from "./code/comment.js";
import { runtimeSymbol, type Symbols } from "./symbols.js";
import type { OperationContext } from "./operations/operation-context.js";
import { listResources } from "./operations/list-resources.js";
import { declareResource } from "./operations/declare-resource.js";
import { describeOperation } from "./operations/describe-operation.js";
import { declareOptions } from "./operations/declare-options.js";
import { printDescriptor } from "./operations/print-descriptor.js";
import { callType, descriptorType, sendSymbol } from "./operations/call-types.js";
import { failureType } from "./operations/result-types.js";
import { createSignature } from "./operations/signature.js";
import type { UseType } from "./types/print-type.js";

/** `operations/**`: a module a resource, with its functions and, behind them, its class. */
export function emitOperations(api: Api, symbols: Symbols, settings: Settings): EmittedFile[] {
  return listResources(api.root)
    .filter(({ path, operations }) => path.length > 0 || operations.length > 0)
    .map((resource) => emitResource(resource, symbols, settings));
}

function emitResource(resource: Resource, symbols: Symbols, settings: Settings): EmittedFile {
  const module = createModule(resource.file, settings.importExtension);
  const use: UseType = (id) => module.use(symbols.type(id));
  const context: OperationContext = { module, symbols, use, settings };
  for (const operation of resource.operations) {
    for (const statement of declareOperation(operation, context)) module.add(statement);
  }
  if (resource.path.length > 0) module.add(declareResource(resource, context));
  return module.print();
}

function declareOperation(
  operation: Operation,
  context: OperationContext,
): readonly StatementStructures[] {
  const { names } = operation;
  const options = declareOptions(operation, context);
  return [
    declareDescriptor(operation, context),
    ...options.statements,
    {
      kind: StructureKind.TypeAlias,
      name: names.failure,
      isExported: true,
      type: failureType(operation, context.use, () =>
        context.module.use(runtimeSymbol("HttpErrorOf", "errors/http-error-of", true)),
      ),
      docs: docStructure({
        text: [`What ${commentCode(names.function)} may fail with, beside what every call may.`],
        tags: [],
      }),
    },
    declareFunction(operation, options, context),
  ];
}

function declareDescriptor(
  operation: Operation,
  { module, symbols, settings }: OperationContext,
): StatementStructures {
  const type = module.use(descriptorType(operation));
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      {
        name: descriptorName(operation),
        type,
        initializer: printDescriptor(operation, {
          symbols,
          use: (symbol) => module.use(symbol),
          validators: settings.validators !== false,
        }),
      },
    ],
  };
}

function descriptorName({ names }: Operation): string {
  return `${names.function}Descriptor`;
}

function declareFunction(
  operation: Operation,
  options: { readonly type: string; readonly required: boolean },
  { module, use }: OperationContext,
): StatementStructures {
  const signature = createSignature(operation, options, use, (symbol) => module.use(symbol));
  const client = module.use(runtimeSymbol("Client", "client", true));
  const send = module.use(sendSymbol(operation));
  return {
    kind: StructureKind.Function,
    name: operation.names.function,
    isExported: true,
    parameters: [
      { name: "client", type: client },
      ...signature.arguments.map(({ name, type, optional }) => ({
        name,
        type,
        hasQuestionToken: optional,
      })),
    ],
    returnType: callType(operation, operation.names.failure, { module, use }),
    statements: [
      `return ${send}(client, ${descriptorName(operation)}, ${signature.values}, options);`,
    ],
    docs: docStructure(describeOperation(operation)),
  };
}
