import type { SpecNode } from "../../document/spec-document.js";
import type {
  Parameter,
  ParameterGroupPlace,
  ParameterGroups,
  ParameterLocation,
} from "../../ir/api.js";
import { isBareType } from "../schemas/combine-schemas.js";
import type { Scope } from "../schemas/scope.js";
import { declareGroup } from "./declare-group.js";

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
      return isNeeded ? [[place, declareGroup(place, members, operation.node, scope)]] : [];
    }),
  );
}

/** One path parameter is an argument of its own; its type says enough unless the schema bounds it. */
function isPlainPath(members: readonly Parameter[]): boolean {
  const [first, ...rest] = members;
  return first === undefined || (rest.length === 0 && isBareType(first.schema));
}
