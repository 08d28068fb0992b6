import type { StatementStructures } from "ts-morph";
import type { Api } from "../ir/api.js";
import type { EmittedFile } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import type { ClientContext } from "./client/client-context.js";
import { declareClientClass } from "./client/declare-class.js";
import { declareClientOptions, requiresBaseUrl } from "./client/declare-options.js";
import { printDefinition } from "./client/print-definition.js";
import { commentCode } from "./code/comment.js";
import { docStructure } from "./code/doc-comment.js";
import { createModule } from "./code/module.js";
import { stringLiteral } from "./code/string-literal.js";
import { files, runtimeSymbol, type Symbols } from "./symbols.js";
import { StructureKind, VariableDeclarationKind } from "./code/structure-kinds.js";

/** `client.ts`: the options, `createClient` for the standalone functions, and the class over them. */
export function emitClient(api: Api, symbols: Symbols, settings: Settings): EmittedFile {
  const module = createModule(files.client, settings.importExtension);
  const context: ClientContext = { module, symbols, settings };
  module.add(declareOperationId(api));
  module.add(declareClientOptions(api, context));
  module.add(declareDefinition(api, context));
  module.add(declareCreateClient(api, context));
  module.add(declareClientClass(api, context));
  return module.print();
}

function declareOperationId(api: Api): StatementStructures {
  const ids = api.operations.map(({ names }) => stringLiteral(names.function));
  return {
    kind: StructureKind.TypeAlias,
    name: "OperationId",
    isExported: true,
    type: ids.length === 0 ? "never" : ids.join(" | "),
    docs: docStructure({
      text: ["The function name of every operation, as middleware sees it."],
      tags: [],
    }),
  };
}

function declareDefinition(api: Api, { module, settings }: ClientContext): StatementStructures {
  const use = module.use.bind(module);
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      {
        name: "definition",
        type: use(runtimeSymbol("ClientDefinition", "client-options", "type")),
        initializer: printDefinition(api, {
          client: settings.client,
          validators: settings.validators !== false,
          fills: api.schemas.some(({ fills }) => fills),
          use,
        }),
      },
    ],
  };
}

function declareCreateClient(api: Api, { module, settings }: ClientContext): StatementStructures {
  const options = `${settings.client.name}Options`;
  const client = module.use(runtimeSymbol("Client", "client"));
  const create = module.use(runtimeSymbol("createClientCore", "client"));
  return {
    kind: StructureKind.Function,
    name: "createClient",
    isExported: true,
    parameters: [
      {
        name: "options",
        type: options,
        ...(requiresBaseUrl(api) ? {} : { initializer: "{}" }),
      },
    ],
    returnType: client,
    statements: [`return ${create}(definition, options);`],
    docs: docStructure({
      text: [
        "Creates the client that the standalone functions take.",
        `Throws a ${commentCode("ConfigurationError")} when it could not work.`,
      ],
      tags: [],
    }),
  };
}
