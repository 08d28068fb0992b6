import type { OptionalKind, PropertySignatureStructure, StatementStructures } from "ts-morph";
import type { Api, SecurityScheme } from "../../ir/api.js";
import type { ClientContext } from "./client-context.js";
import { commentCode } from "../code/comment.js";
import { docStructure } from "../code/doc-comment.js";
import { propertyKey } from "../code/property-key.js";
import { runtimeSymbol } from "../symbols.js";
import { credentialType, describeCredential } from "./print-definition.js";
import { StructureKind } from "../code/structure-kinds.js";

/** Whether a consumer must say where the API is: the description has no absolute server. */
export function requiresBaseUrl(api: Api): boolean {
  return api.servers.length === 0;
}

/** The constructor's options: the runtime's, the credentials by scheme, and their shortcuts. */
export function declareClientOptions(
  api: Api,
  { module, settings }: ClientContext,
): StatementStructures {
  const base = module.use(runtimeSymbol("ClientOptions", "client-options", "type"));
  return {
    kind: StructureKind.Interface,
    name: `${settings.client.name}Options`,
    isExported: true,
    extends: [`${base}<OperationId>`],
    properties: [
      ...shortcutProperties(api, module.use.bind(module)),
      ...authProperty(api, module.use.bind(module)),
      ...baseUrlProperty(api),
    ],
    docs: docStructure({
      text: [`What a client of ${commentCode(api.info.title || "the API")} is made with.`],
      tags: [],
    }),
  };
}

type Property = OptionalKind<PropertySignatureStructure>;
type Use = ClientContext["module"]["use"];

function shortcutProperties(api: Api, use: Use): readonly Property[] {
  return api.credentials.map(({ option, scheme: name, env }) => {
    const scheme = api.securitySchemes.find((candidate) => candidate.name === name);
    return {
      name: propertyKey(option),
      isReadonly: true,
      hasQuestionToken: true,
      type: `${credentialType(scheme, use)} | undefined`,
      docs: docStructure({
        text: [scheme?.description, describeCredential(scheme, env)],
        tags: [],
      }),
    };
  });
}

function authProperty(api: Api, use: Use): readonly Property[] {
  if (api.securitySchemes.length === 0) return [];
  const members = api.securitySchemes.map((scheme) => authMember(scheme, use));
  return [
    {
      name: "auth",
      isReadonly: true,
      hasQuestionToken: true,
      type: `{ ${members.join(" ")} } | undefined`,
      docs: docStructure({
        text: [
          "Credentials by security scheme: a value, or a function that gives one for each attempt.",
        ],
        tags: [],
      }),
    },
  ];
}

function authMember(scheme: SecurityScheme, use: Use): string {
  return `readonly ${propertyKey(scheme.name)}?: ${credentialType(scheme, use)} | undefined;`;
}

function baseUrlProperty(api: Api): readonly Property[] {
  if (!requiresBaseUrl(api)) return [];
  return [
    {
      name: "baseUrl",
      isReadonly: true,
      type: "string",
      docs: docStructure({
        text: ["Where the API is, as an absolute URL: the description names no server."],
        tags: [],
      }),
    },
  ];
}
