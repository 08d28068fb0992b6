import { appendToken } from "../../document/json-pointer.js";
import { placeOf, type SpecNode } from "../../document/spec-document.js";
import type {
  Parameter,
  ParameterGroupPlace,
  ParameterGroups,
  ParameterLocation,
} from "../../ir/api.js";
import type { ObjectSchema, ReferenceSchema, Schema } from "../../ir/schema.js";
import { noAnnotations } from "../schemas/annotations.js";
import { isBareType } from "../schemas/combine-schemas.js";
import { mergeAnnotations } from "../schemas/unite-schemas.js";
import { topSite } from "../schemas/schema-registry.js";
import type { Scope } from "../schemas/scope.js";
import { anything } from "./lower-parameters.js";

/** A row a place: the parameters that stand there, and the last token of the group's identity. */
const places = {
  path: ["path"],
  query: ["query", "querystring"],
  headers: ["header"],
  cookies: ["cookie"],
} as const satisfies Record<ParameterGroupPlace, readonly ParameterLocation[]>;

interface GroupedOperation {
  readonly node: SpecNode;
  readonly parameters: readonly Parameter[];
  /** Sent by the client on its own, so that it is no member of the headers. */
  readonly idempotencyHeader: string | undefined;
}

/** An object type and validator for the parameters of each place that has some. */
export function groupParameters(operation: GroupedOperation, scope: Scope): ParameterGroups {
  return Object.fromEntries(
    Object.entries(places).flatMap(([place, locations]: [string, readonly ParameterLocation[]]) => {
      const members = operation.parameters.filter(
        (parameter) =>
          locations.includes(parameter.in) && parameter.name !== operation.idempotencyHeader,
      );
      const isNeeded = place === "path" ? !isPlainPath(members) : members.length > 0;
      return isNeeded ? [[place, declareGroup(place, members, operation, scope)]] : [];
    }),
  );
}

/** One path parameter is an argument of its own; its type says enough unless the schema bounds it. */
function isPlainPath(members: readonly Parameter[]): boolean {
  const [first, ...rest] = members;
  return first === undefined || (rest.length === 0 && isBareType(first.schema));
}

function declareGroup(
  place: string,
  members: readonly Parameter[],
  { node }: GroupedOperation,
  scope: Scope,
): ReferenceSchema {
  const pointer = appendToken(appendToken(node.pointer, groupToken), place);
  const frame = { origin: placeOf(node), annotations: noAnnotations, assertions: [] };
  const group: ObjectSchema = {
    kind: "object",
    properties: members.map((parameter) => ({
      name: parameter.name,
      schema: documented(parameter),
      required: parameter.required,
      access: "both",
    })),
    patternProperties: [],
    additionalProperties: anything(node),
    indexed: false,
    ...frame,
  };
  const target = scope.nameInline({ ...node, pointer }, group, topSite);
  return { kind: "reference", target, ...frame };
}

/** No field of an operation has this name, so that no schema of the description has such an identity. */
const groupToken = "parameters of";

export function isParameterGroup({ pointer }: SpecNode): boolean {
  return pointer.includes(`/${groupToken}/`);
}

/** A parameter's description is its property's. */
function documented({ schema, description, deprecated }: Parameter): Schema {
  const annotations = mergeAnnotations(schema.annotations, {
    ...(description === undefined ? {} : { description }),
    ...(deprecated ? { deprecated } : {}),
    examples: [],
  });
  return { ...schema, annotations };
}
