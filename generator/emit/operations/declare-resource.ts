import type { MethodDeclarationStructure, OptionalKind, StatementStructures } from "ts-morph";
import type { Operation, Resource } from "../../ir/api.js";
import { commentCode } from "../code/comment.js";
import { docStructure, type DocParts } from "../code/doc-comment.js";
import { propertyKey } from "../code/property-key.js";
import type { ImportedSymbol } from "../code/module.js";
import type { OperationContext } from "./operation-context.js";
import { runtimeSymbol } from "../symbols.js";
import { declareOptions } from "./declare-options.js";
import { listCallForms, printParameters, type CallForm } from "./call-forms.js";
import { StructureKind } from "../code/structure-kinds.js";

/** The class of a resource: a method an operation, a property a resource below it. */
export function declareResource(
  resource: Resource,
  context: OperationContext,
): StatementStructures {
  const client = context.module.use(runtimeSymbol("Client", "client", "type"));
  return {
    kind: StructureKind.Class,
    name: resource.className,
    isExported: true,
    properties: [
      ...(resource.operations.length === 0
        ? []
        : [{ name: "#client", type: client, isReadonly: true }]),
      ...resource.children.map((child) => declareChild(child, context)),
    ],
    ctors: [
      {
        parameters: [{ name: "client", type: client }],
        statements: [
          ...(resource.operations.length === 0 ? [] : ["this.#client = client;"]),
          ...resource.children.map((child) => assignChild(child, context)),
        ],
      },
    ],
    methods: resource.operations.map((operation) => declareMethod(operation, context)),
    docs: docStructure(describeResource(resource)),
  };
}

/** What a resource is, and what the tag of its operations says of it. */
function describeResource({ path, tag }: Resource): DocParts {
  const ancestors = tag?.ancestors ?? [];
  const place =
    ancestors.length === 0 ? undefined : `Part of ${ancestors.map(commentCode).join(", ")}.`;
  return {
    text: [
      `The operations of ${commentCode(path.join("."))}.`,
      tag?.summary,
      tag?.description,
      place,
    ],
    tags: [],
  };
}

/** The property that holds a resource. */
export function declareChild(
  child: Resource,
  { module }: Pick<OperationContext, "module">,
): {
  readonly name: string;
  readonly type: string;
  readonly isReadonly: true;
} {
  return {
    name: propertyKey(child.property),
    type: module.use(classSymbol(child)),
    isReadonly: true,
  };
}

/** The statement that creates a resource in its parent's constructor. */
export function assignChild(child: Resource, { module }: Pick<OperationContext, "module">): string {
  return `this.${child.property} = new ${module.use(classSymbol(child))}(client);`;
}

function classSymbol({ className, file }: Resource): ImportedSymbol {
  return { name: className, file, kind: "value" };
}

/** A method is its function with the client filled in. */
export function declareMethod(
  operation: Operation,
  context: OperationContext,
): OptionalKind<MethodDeclarationStructure> {
  const { module, use } = context;
  const { names } = operation;
  const options = declareOptions(operation, context);
  const { file } = names;
  const run = module.use({ name: names.function, file, kind: "value" });
  const failure = module.use({ name: names.failure, file, kind: "type" });
  const { overloads, whole } = listCallForms(operation, { options, failure }, { module, use });
  const values = whole.arguments.map(({ name }) => name).join(", ");
  const declare = (form: CallForm) => ({
    parameters: printParameters(form),
    returnType: form.returnType,
    docs: form.docs,
  });
  return {
    name: propertyKey(names.member),
    ...declare(overloads.length === 0 ? whole : { ...whole, docs: [] }),
    overloads: overloads.map(declare),
    statements: [`return ${run}(this.#client, ${values});`],
  };
}
