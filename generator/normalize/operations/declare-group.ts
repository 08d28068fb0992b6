import { appendToken } from "../../document/json-pointer.js";
import { placeOf, type SpecNode } from "../../document/spec-document.js";
import type { ObjectSchema, ReferenceSchema, Schema } from "../../ir/schema.js";
import { noAnnotations } from "../schemas/annotations.js";
import { topSite } from "../schemas/schema-registry.js";
import type { Scope } from "../schemas/scope.js";
import { mergeAnnotations } from "../schemas/unite-schemas.js";
import { anything } from "./lower-parameters.js";

/** A parameter or a header: what a property of the object for its place is made of. */
interface Member {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly description?: string;
  readonly deprecated?: boolean;
}

/** An object type and validator for the parameters of one place of an operation, or the headers of a response. */
export function declareGroup(
  place: string,
  members: readonly Member[],
  node: SpecNode,
  scope: Scope,
): ReferenceSchema {
  const pointer = appendToken(appendToken(node.pointer, groupToken), place);
  const frame = { origin: placeOf(node), annotations: noAnnotations, assertions: [] };
  const group: ObjectSchema = {
    kind: "object",
    properties: members.map((member) => ({
      name: member.name,
      schema: documented(member),
      required: member.required,
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

/** No field of an operation or a response has this name, so that no schema of the description has such an identity. */
const groupToken = "parameters of";

export function isParameterGroup({ pointer }: SpecNode): boolean {
  return pointer.includes(`/${groupToken}/`);
}

/** A member's description is its property's. */
function documented({ schema, description, deprecated = false }: Member): Schema {
  const annotations = mergeAnnotations(schema.annotations, {
    ...(description === undefined ? {} : { description }),
    ...(deprecated ? { deprecated } : {}),
    examples: [],
  });
  return { ...schema, annotations };
}
