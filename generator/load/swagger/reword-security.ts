import { object, type Reworded, value } from "./rewording.js";
import { at, entriesOf, keep, keepMembers, type Written } from "./written.js";

/** The Security Scheme Objects. */
export function rewordSecurity(definitions: Written): Reworded {
  return object(
    definitions.pointer,
    entriesOf(definitions).map(([name, scheme]) => [name, rewordScheme(scheme)]),
  );
}

function rewordScheme(scheme: Written): Reworded {
  const type = at(scheme, "type");
  if (type?.value === "basic") {
    return object(scheme.pointer, [
      ...keepMembers(scheme, ["description"]),
      ["type", value(type.pointer, "http")],
      ["scheme", value(type.pointer, "basic")],
    ]);
  }
  if (type?.value !== "oauth2") return value(scheme.pointer, scheme.value);
  return object(scheme.pointer, [
    ...keepMembers(scheme, ["type", "description"]),
    ["flows", rewordFlows(scheme)],
  ]);
}

/** What 3.x calls the flows of OAuth 2. */
const flowNames = new Map<unknown, string>([
  ["implicit", "implicit"],
  ["password", "password"],
  ["application", "clientCredentials"],
  ["accessCode", "authorizationCode"],
]);

function rewordFlows(scheme: Written): Reworded {
  const flow = at(scheme, "flow");
  const name = flowNames.get(flow?.value) ?? "implicit";
  const from = (flow ?? scheme).pointer;
  const members = ["authorizationUrl", "tokenUrl", "scopes"].map(
    (field) => [field, keep(at(scheme, field))] as const,
  );
  return object(from, [[name, object(from, members)]]);
}
