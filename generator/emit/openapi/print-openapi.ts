import {
  astToString,
  resolveRef,
  scanDiscriminators,
  transformSchema,
  type GlobalContext,
  type OpenAPI3,
} from "openapi-typescript";
import type { Specification } from "../../document/spec-document.js";
import { printedCode } from "../code/string-literal.js";
import { toOpenapiTypescriptInput } from "./prepare-input.js";

/** `paths`, `components` and `operations` as openapi-typescript prints them. */
export function printOpenapi(specification: Specification): string {
  const document = asOpenApi(toOpenapiTypescriptInput(specification));
  return printedCode(astToString(transformSchema(document, createContext(document))));
}

/** What was validated is an OpenAPI document, though its type cannot say so. */
function asOpenApi(document: ReturnType<typeof toOpenapiTypescriptInput>): OpenAPI3 {
  return document as unknown as OpenAPI3;
}

/**
 * The tool's own defaults. Its entry point would also lint and bundle: that was done before, and its linter recurses
 * along references, reads configuration from the working directory, and may follow a reference to the network.
 */
function createContext(document: OpenAPI3): GlobalContext {
  const options = { silent: true };
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
    transform: undefined,
    transformProperty: undefined,
    resolve: (reference) => resolveRef(document, reference, options),
  });
}

/** No transform reads `redoc`, the linter's configuration, though the type asks for one. */
function withoutLinter(context: Omit<GlobalContext, "redoc">): GlobalContext {
  return context as GlobalContext;
}
