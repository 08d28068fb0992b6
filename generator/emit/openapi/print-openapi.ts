import {
  astToString,
  createRef,
  oapiRef,
  resolveRef,
  scanDiscriminators,
  transformSchema,
  transformSchemaObject,
  type GlobalContext,
  type OpenAPI3,
  type SchemaObject,
} from "openapi-typescript";
import type { Specification } from "../../document/spec-document.js";
import { printedCode } from "../code/string-literal.js";
import { findCircularSchemas, type CircularSchema } from "./circular-schemas.js";
import { toOpenapiTypescriptInput } from "./prepare-input.js";

/** `paths`, `components` and `operations` as openapi-typescript prints them. */
export function printOpenapi(specification: Specification): string {
  const input = toOpenapiTypescriptInput(specification);
  const circular = findCircularSchemas(input);
  const document = asOpenApi(input);
  const context = createContext(document, circular);
  // First, since what both need stands at the end of the file once.
  const aliases = circular.map((schema) => printAlias(schema, context));
  const printed = astToString(transformSchema(document, context));
  return printedCode([printed, ...aliases].join(""));
}

function printAlias({ name, alias, inAliases }: CircularSchema, ctx: GlobalContext): string {
  const path = createRef(["components", "schemas", name]);
  const schema = asSchema(inAliases);
  const type = transformSchemaObject(schema, { path, schema, ctx });
  return `type ${alias} = ${astToString(type).trimEnd()};\n`;
}

/** What was validated is an OpenAPI document, though its type cannot say so. */
function asOpenApi(document: ReturnType<typeof toOpenapiTypescriptInput>): OpenAPI3 {
  return document as unknown as OpenAPI3;
}

/** So is the copy of a schema. */
function asSchema(schema: CircularSchema["inAliases"]): SchemaObject {
  return schema as unknown as SchemaObject;
}

/**
 * The tool's own defaults. Its entry point would also lint and bundle: that was done before, and its linter recurses
 * along references, reads configuration from the working directory, and may follow a reference to the network.
 */
function createContext(document: OpenAPI3, circular: readonly CircularSchema[]): GlobalContext {
  const options = { silent: true };
  const aliases = new Map<unknown, string>(circular.map(({ schema, alias }) => [schema, alias]));
  const references = new Map(
    circular.map(({ alias, name }) => [`#/${alias}`, createRef(["components", "schemas", name])]),
  );
  return withoutLinter({
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: true,
    discriminators: scanDiscriminators(document, options),
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: (schema) => {
      const alias = aliases.get(schema);
      return alias === undefined ? undefined : oapiRef(`#/${alias}`);
    },
    transformProperty: undefined,
    resolve: (reference) => resolveRef(document, references.get(reference) ?? reference, options),
  });
}

/** No transform reads `redoc`, the linter's configuration, though the type asks for one. */
function withoutLinter(context: Omit<GlobalContext, "redoc">): GlobalContext {
  return context as GlobalContext;
}
