import type { StatementStructures } from "ts-morph";
import type { Api, Operation, Resource } from "../ir/api.js";
import type { EmittedFile } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import { createModule } from "./code/module.js";
import { docStructure } from "./code/doc-comment.js";
import { commentCode } from "./code/comment.js";
import { runtimeSymbol, type Symbols } from "./symbols.js";
import type { DescriptorContext } from "./operations/descriptor-context.js";
import type { OperationContext } from "./operations/operation-context.js";
import { listResources } from "./operations/list-resources.js";
import { declareResource } from "./operations/declare-resource.js";
import { declareOptions } from "./operations/declare-options.js";
import { printDescriptor, printResponses } from "./operations/print-descriptor.js";
import { listCallForms, printParameters, type CallForm } from "./operations/call-forms.js";
import { acceptChoices } from "../ir/accept-choices.js";
import { objectLiteral } from "./code/object-literal.js";
import { descriptorType, printSend } from "./operations/call-types.js";
import { failureType } from "./operations/result-types.js";
import type { UseType } from "./types/print-type.js";
import { StructureKind } from "./code/structure-kinds.js";

/** `operations/**`: a module a resource, with its functions and, behind them, its class. */
export function emitOperations(api: Api, symbols: Symbols, settings: Settings): EmittedFile[] {
  return listResources(api.root)
    .filter(({ path, operations }) => path.length > 0 || operations.length > 0)
    .map((resource) => emitResource(resource, symbols, settings));
}

function emitResource(resource: Resource, symbols: Symbols, settings: Settings): EmittedFile {
  const module = createModule(resource.file, settings.importExtension, declaredNames(resource));
  const use: UseType = (id) => module.use(symbols.type(id));
  const context: OperationContext = { module, symbols, use, settings };
  for (const operation of resource.operations) {
    for (const statement of declareOperation(operation, context)) module.add(statement);
  }
  if (resource.path.length > 0) module.add(declareResource(resource, context));
  return module.print();
}

function declaredNames({ className, operations }: Resource): readonly string[] {
  return [
    className,
    ...operations.flatMap((operation) => [
      operation.names.function,
      descriptorName(operation),
      choicesName(operation),
      operation.names.options,
      operation.names.failure,
    ]),
  ];
}

function declareOperation(
  operation: Operation,
  context: OperationContext,
): readonly StatementStructures[] {
  const { names } = operation;
  const options = declareOptions(operation, context);
  return [
    declareDescriptor(operation, context),
    ...declareChoices(operation, context),
    ...options.statements,
    {
      kind: StructureKind.TypeAlias,
      name: names.failure,
      isExported: true,
      type: failureType(operation, context.use, () =>
        context.module.use(runtimeSymbol("HttpErrorOf", "errors/http-error-of", "type")),
      ),
      docs: docStructure({
        text: [`What ${commentCode(names.function)} may fail with, beside what every call may.`],
        tags: [],
      }),
    },
    declareFunction(operation, options, context),
  ];
}

function declareDescriptor(operation: Operation, context: OperationContext): StatementStructures {
  return declareData(descriptorName(operation), {
    type: context.module.use(descriptorType(operation)),
    value: printDescriptor(operation, descriptorContext(context)),
  });
}

/** A function: constants would be made when a client is loaded, for each of a thousand operations. */
function declareData(
  name: string,
  { type, value }: { readonly type: string; readonly value: string },
): StatementStructures {
  return { kind: StructureKind.Function, name, returnType: type, statements: [`return ${value};`] };
}

function descriptorContext({ module, symbols, settings }: OperationContext): DescriptorContext {
  return {
    symbols,
    use: (symbol) => module.use(symbol),
    validators: settings.validators !== false,
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
  const { names } = operation;
  const forms = listCallForms(operation, { options, failure: names.failure }, { module, use });
  const client = module.use(runtimeSymbol("Client", "client", "type"));
  const declare = (form: CallForm) => ({
    isExported: true,
    parameters: [{ name: "client", type: client }, ...printParameters(form)],
    returnType: form.returnType,
    docs: form.docs,
  });
  const { overloads, whole, values } = forms;
  const parts = ["client", printSent(operation, module), values, "options"];
  return {
    kind: StructureKind.Function,
    name: names.function,
    ...declare(overloads.length === 0 ? whole : { ...whole, docs: [] }),
    overloads: overloads.map(declare),
    statements: [`return ${printSend(operation, parts, { module, use })};`],
  };
}

/** The descriptor, or what it becomes by what the caller accepts. */
function printSent(operation: Operation, module: OperationContext["module"]): string {
  const descriptor = `${descriptorName(operation)}()`;
  if (acceptChoices(operation).length === 0) return descriptor;
  const acceptAs = module.use(runtimeSymbol("acceptAs", "accept-as"));
  return `${acceptAs}(${descriptor}, ${choicesName(operation)}(), options)`;
}

/** What an operation gives instead for another `accept`, beside its descriptor. */
function declareChoices(
  operation: Operation,
  context: OperationContext,
): readonly StatementStructures[] {
  const choices = acceptChoices(operation);
  if (choices.length === 0) return [];
  const used = descriptorContext(context);
  return [
    declareData(choicesName(operation), {
      type: context.module.use(runtimeSymbol("AcceptChoices", "accept-as", "type")),
      value: objectLiteral(
        choices.map(({ type, changed }) => [type, printResponses(changed, used)]),
      ),
    }),
  ];
}

function choicesName({ names }: Operation): string {
  return `${names.function}Choices`;
}
