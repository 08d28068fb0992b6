import type {
  ConstructorDeclarationStructure,
  MethodDeclarationStructure,
  OptionalKind,
  StatementStructures,
} from "ts-morph";
import type { Api } from "../../ir/api.js";
import type { ClientContext } from "./client-context.js";
import { docStructure } from "../code/doc-comment.js";
import { assignChild, declareChild, declareMethod } from "../operations/declare-resource.js";
import type { UseType } from "../types/print-type.js";
import { runtimeSymbol } from "../symbols.js";
import { requiresBaseUrl } from "./declare-options.js";
import { StructureKind } from "../code/structure-kinds.js";

/** The class: a property a top-level resource, a method an operation without one, and two of its own. */
export function declareClientClass(api: Api, context: ClientContext): StatementStructures {
  const { module, settings } = context;
  const { name } = settings.client;
  const client = module.use(runtimeSymbol("Client", "client"));
  const use: UseType = (id) => module.use(context.symbols.type(id));
  return {
    kind: StructureKind.Class,
    name,
    isExported: true,
    properties: [
      { name: "#client", type: client, isReadonly: true },
      ...api.root.children.map((child) => declareChild(child, context)),
    ],
    ctors: [declareConstructor(api, context)],
    methods: [
      ...api.root.operations.map((operation) => declareMethod(operation, { ...context, use })),
      declareRequest(context),
      declareWithOptions(context),
    ],
    docs: docStructure({ text: [api.info.description ?? api.info.title], tags: [] }),
  };
}

function declareConstructor(
  api: Api,
  { module, settings }: ClientContext,
): OptionalKind<ConstructorDeclarationStructure> {
  const client = module.use(runtimeSymbol("Client", "client"));
  const logging = module.use(runtimeSymbol("LoggingOptions", "logging/logging", "type"));
  const create = module.use(runtimeSymbol("createFullClient", "full-client"));
  const { name } = settings.client;
  return {
    parameters: [
      {
        name: "options",
        type: `(${name}Options & ${logging}) | ${client}`,
        ...(requiresBaseUrl(api) ? {} : { initializer: "{}" }),
      },
    ],
    statements: [
      `const client = options instanceof ${client} ? options : ${create}(definition, options);`,
      "this.#client = client;",
      ...api.root.children.map((child) => assignChild(child, { module })),
    ],
  };
}

function declareRequest({ module }: ClientContext): OptionalKind<MethodDeclarationStructure> {
  const request = module.use(runtimeSymbol("request", "request"));
  return {
    name: "request",
    typeParameters: [{ name: "Data", default: "unknown" }],
    parameters: [
      { name: "method", type: "string" },
      { name: "path", type: "string" },
      {
        name: "options",
        hasQuestionToken: true,
        type: module.use(runtimeSymbol("UntypedRequestOptions", "request", "type")),
      },
    ],
    returnType: `${module.use(runtimeSymbol("ApiCall", "api-call", "type"))}<Data>`,
    statements: [`return ${request}(this.#client, method, path, options);`],
    docs: docStructure({ text: ["Sends a request that the description does not have."], tags: [] }),
  };
}

function declareWithOptions({
  module,
  settings,
}: ClientContext): OptionalKind<MethodDeclarationStructure> {
  const derive = module.use(runtimeSymbol("deriveFullClient", "full-client"));
  const logging = module.use(runtimeSymbol("LoggingOptions", "logging/logging", "type"));
  const { name } = settings.client;
  return {
    name: "withOptions",
    parameters: [{ name: "options", type: `Partial<${name}Options & ${logging}>` }],
    returnType: name,
    statements: [`return new ${name}(${derive}(this.#client, options));`],
    docs: docStructure({
      text: [
        "Derives a client: what is given replaces the options of this one; headers, query, `auth` and middleware are added.",
      ],
      tags: [],
    }),
  };
}
