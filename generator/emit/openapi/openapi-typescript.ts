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
import type { CircularSchema } from "./circular-schemas.js";
import { frameOf, isComponentKind, type Part, type PrintedPart } from "./parts.js";
import type { PlainJson } from "./readable-parts.js";

/** openapi-typescript with a document open, which prints one part of it at a time. */
export interface OpenapiTypescript {
  readonly printPart: (part: Part, onResolve: OnResolve) => PrintedPart;
  /** The type alias of a schema that leads to itself, which stands where helper types do. */
  readonly printAlias: (schema: CircularSchema) => PrintedPart;
  /** What a reference leads to, at last. */
  readonly resolve: (reference: string) => PlainJson | undefined;
  /** What else decides how any of the parts is printed. */
  readonly discriminators: GlobalContext["discriminators"];
}

/** Hears which references decided how a part is printed. */
export type OnResolve = (reference: string) => void;

/** Opens a document, to which the tool adds the properties that its discriminators ask for. */
export function openDocument(
  input: Record<string, PlainJson>,
  circular: readonly CircularSchema[],
): OpenapiTypescript {
  const context = createContext(asOpenApi(input), circular);
  const contextFor = (onResolve: OnResolve): GlobalContext => ({
    ...context,
    injectFooter: [],
    resolve: <T>(reference: string) => {
      onResolve(reference);
      return context.resolve<T>(reference);
    },
  });
  return {
    discriminators: context.discriminators,
    resolve: (reference) => context.resolve(reference),
    printPart: (part, onResolve) => {
      const ctx = contextFor(onResolve);
      const roots = transformSchema(asOpenApi(documentOf(part)), ctx);
      const text = astToString(roots.slice(rootIndexOf(part), rootIndexOf(part) + 1));
      return { members: cutMembers(text, part), ...printFooter(ctx) };
    },
    printAlias: ({ name, alias, inAliases }) => {
      const ctx = contextFor(() => undefined);
      const schema = asSchema(inAliases);
      const path = createRef(["components", "schemas", name]);
      const type = astToString(transformSchemaObject(schema, { path, schema, ctx })).trimEnd();
      const { operations, helpers } = printFooter(ctx);
      return { members: "", operations, helpers: [...helpers, `type ${alias} = ${type};\n`] };
    },
  };
}

/** A document with one part. */
function documentOf({ section, name, value }: Part): Record<string, PlainJson> {
  const holder = { [section]: { [name]: value } };
  return isComponentKind(section) ? { components: holder } : holder;
}

/** Which declaration of such a document has the part: `paths`, `webhooks` and `components` come first. */
function rootIndexOf({ section }: Part): number {
  return isComponentKind(section) ? 2 : ["paths", "webhooks"].indexOf(section);
}

/** What stands in the declaration of a part between the lines that would stand there without. */
function cutMembers(text: string, { section }: Part): string {
  const { start, end } = frameOf(section);
  if (!text.startsWith(start) || !text.endsWith(end)) {
    throw new Error(`openapi-typescript lays out \`${section}\` in another way`);
  }
  return text.slice(start.length, -end.length);
}

function printFooter({ injectFooter }: GlobalContext): Pick<PrintedPart, "operations" | "helpers"> {
  const texts = injectFooter.map((node) => astToString(node));
  const { start, end } = frameOf("operations");
  const isOperations = (text: string): boolean => text.startsWith(start);
  return {
    operations: texts
      .filter(isOperations)
      .map((text) => text.slice(start.length, -end.length))
      .join(""),
    helpers: texts.filter((text) => !isOperations(text)),
  };
}

/** What was validated is an OpenAPI document, though its type cannot say so. */
function asOpenApi(document: Record<string, PlainJson>): OpenAPI3 {
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
