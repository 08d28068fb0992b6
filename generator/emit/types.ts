import type {
  InterfaceDeclarationStructure,
  PropertySignatureStructure,
  StatementStructures,
} from "ts-morph";
import type { Api, NamedSchema } from "../ir/api.js";
import type { EmittedFile } from "../ir/output.js";
import type { ObjectSchema } from "../ir/schema.js";
import { docStructure } from "./code/doc-comment.js";
import { createModule } from "./code/module.js";
import { files, type Symbols } from "./symbols.js";
import { describeSchema } from "./types/describe-schema.js";
import { indexType, printType, propertyParts, type UseType } from "./types/print-type.js";
import { StructureKind } from "./code/structure-kinds.js";

/** `types.ts`: an interface for every object, an alias for everything else. */
export function emitTypes(api: Api, symbols: Symbols, importExtension: string): EmittedFile {
  const module = createModule(files.types, importExtension);
  const use: UseType = (id) => module.use(symbols.type(id));
  for (const schema of api.schemas) module.add(declareType(schema, use));
  return module.print();
}

function declareType(named: NamedSchema, use: UseType): StatementStructures {
  const { schema } = named;
  if (schema.kind === "object" && hasMembers(schema))
    return declareInterface(named, schema, [], use);
  if (schema.kind === "intersection" && schema.extendable) {
    const bases = schema.members.flatMap((member) =>
      member.kind === "reference" ? [use(member.target)] : [],
    );
    const own = schema.members.find((member) => member.kind === "object");
    return declareInterface(named, own, [...new Set(bases)], use);
  }
  return {
    kind: StructureKind.TypeAlias,
    name: named.name,
    isExported: true,
    type: printType(schema, use),
    docs: docStructure(describeSchema(schema)),
  };
}

/** An interface without members would accept every value. */
function hasMembers({ properties, indexed }: ObjectSchema): boolean {
  return properties.length > 0 || indexed;
}

function declareInterface(
  { name, schema }: NamedSchema,
  own: ObjectSchema | undefined,
  bases: readonly string[],
  use: UseType,
): InterfaceDeclarationStructure {
  const index = own === undefined ? undefined : indexType(own, use);
  return {
    kind: StructureKind.Interface,
    name,
    isExported: true,
    extends: [...bases],
    properties: (own?.properties ?? []).map((property) => declareProperty(property, use)),
    indexSignatures:
      index === undefined ? [] : [{ keyName: "key", keyType: "string", returnType: index }],
    docs: docStructure(describeSchema(schema)),
  };
}

function declareProperty(
  property: ObjectSchema["properties"][number],
  use: UseType,
): PropertySignatureStructure {
  const { name, optional, type } = propertyParts(property, use);
  return {
    kind: StructureKind.PropertySignature,
    name,
    hasQuestionToken: optional,
    type,
    docs: docStructure(describeSchema(property.schema)),
  };
}
