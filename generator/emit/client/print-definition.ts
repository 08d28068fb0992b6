import type { Api, SecurityScheme } from "../../ir/api.js";
import type { ClientSettings } from "../../ir/settings.js";
import { commentCode } from "../code/comment.js";
import { jsonLiteral } from "../code/json-literal.js";
import type { ImportedSymbol } from "../code/module.js";
import { literalKey } from "../code/property-key.js";
import { stringLiteral } from "../code/string-literal.js";
import { runtimeSymbol } from "../symbols.js";

export interface DefinitionContext {
  readonly client: ClientSettings;
  readonly validators: boolean;
  /** Whether validators fill in defaults. */
  readonly fills: boolean;
  readonly use: (symbol: ImportedSymbol) => string;
}

/** What the runtime knows of the API as a whole, as an object literal. */
export function printDefinition(api: Api, context: DefinitionContext): string {
  const { client, use } = context;
  const server = api.servers[0]?.url;
  const schemes = api.securitySchemes.flatMap((scheme) => {
    const expression = printScheme(scheme, use);
    return expression === undefined ? [] : [`${literalKey(scheme.name)}: ${expression}`];
  });
  const credentials = api.credentials.map(({ option, scheme, env }) => {
    const source = env === undefined ? "" : `, env: ${stringLiteral(env)}`;
    return `${literalKey(option)}: { scheme: ${stringLiteral(scheme)}${source} }`;
  });
  const fields = [
    `name: ${stringLiteral(client.name)}`,
    ...(server === undefined ? [] : [`defaultBaseUrl: ${stringLiteral(server)}`]),
    ...(client.baseUrlEnv === undefined ? [] : [`baseUrlEnv: ${stringLiteral(client.baseUrlEnv)}`]),
    `logEnv: ${stringLiteral(`${constantCase(client.name)}_LOG`)}`,
    ...(schemes.length === 0 ? [] : [`schemes: { ${schemes.join(", ")} }`]),
    ...(credentials.length === 0 ? [] : [`credentials: { ${credentials.join(", ")} }`]),
    ...(context.validators ? [printValidate(context)] : []),
  ];
  return `{ ${fields.join(", ")} }`;
}

function printValidate({ fills, use }: DefinitionContext): string {
  return fills
    ? `validate: ${use(runtimeSymbol("validateAndFill", "filling-validation"))}`
    : use(runtimeSymbol("validate", "validation"));
}

/** `FlowgladPayments` → `FLOWGLAD_PAYMENTS`. */
function constantCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/gu, "_").toUpperCase();
}

/** How the runtime puts a credential of the scheme on a request; undefined for schemes that it cannot. */
function printScheme(
  scheme: SecurityScheme,
  use: (symbol: ImportedSymbol) => string,
): string | undefined {
  const call = (name: string, module: string, argument = ""): string =>
    `/* @__PURE__ */ ${use(runtimeSymbol(name, `auth/${module}`))}(${argument})`;
  switch (scheme.type) {
    case "apiKey": {
      const { name, module } = apiKeyWriters[scheme.in];
      return call(name, module, stringLiteral(scheme.parameter));
    }
    case "http":
      return call(scheme.scheme, scheme.scheme);
    case "oauth2":
      return scheme.tokenUrl === undefined
        ? call("bearer", "bearer")
        : call(
            "clientCredentials",
            "client-credentials",
            jsonLiteral({ tokenUrl: scheme.tokenUrl, scheme: scheme.name }),
          );
    case "openIdConnect":
      return call("bearer", "bearer");
    case "unsupported":
      return undefined;
  }
}

const apiKeyWriters = {
  header: { name: "apiKeyHeader", module: "api-key-header" },
  query: { name: "apiKeyQuery", module: "api-key-query" },
  cookie: { name: "apiKeyCookie", module: "api-key-cookie" },
} as const;

/** The type of a scheme's credential. */
export function credentialType(
  scheme: SecurityScheme | undefined,
  use: (symbol: ImportedSymbol) => string,
): string {
  const credential = use(runtimeSymbol("Credential", "client-options", "type"));
  const pair = pairSymbol(scheme);
  return pair === undefined ? credential : `${credential}<string | ${use(pair)}>`;
}

/** The type of the pair that a scheme takes beside a text. */
function pairSymbol(scheme: SecurityScheme | undefined): ImportedSymbol | undefined {
  if (scheme?.type === "http" && scheme.scheme === "basic")
    return runtimeSymbol("BasicCredentials", "auth/basic", "type");
  return scheme?.type === "oauth2" && scheme.tokenUrl !== undefined
    ? runtimeSymbol("OAuthClient", "auth/client-credentials", "type")
    : undefined;
}

/** What a credential's documentation says of the scheme and the environment. */
export function describeCredential(scheme: SecurityScheme | undefined, env?: string): string {
  const kind = scheme === undefined ? "The credential" : schemeWords(scheme);
  return env === undefined
    ? `${kind}.`
    : `${kind}; ${commentCode(env)} from the environment when omitted.`;
}

function schemeWords(scheme: SecurityScheme): string {
  switch (scheme.type) {
    case "apiKey":
      return `The API key that is sent in the ${scheme.in} ${commentCode(scheme.parameter)}`;
    case "http":
      return scheme.scheme === "basic" ? "The user's name and password" : "The bearer token";
    case "oauth2":
      return scheme.tokenUrl === undefined
        ? "The access token"
        : "The client's id and secret, for which tokens are obtained, or an access token";
    case "openIdConnect":
      return "The access token";
    case "unsupported":
      return "The credential";
  }
}
