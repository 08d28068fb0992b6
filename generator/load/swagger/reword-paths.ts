import { member } from "../../document/json-value.js";
import { rewordBody } from "./reword-body.js";
import { rewordParameter } from "./reword-parameter.js";
import { rewordResponse } from "./reword-response.js";
import { list, type Members, object, type Reworded } from "./rewording.js";
import { at, entriesOf, itemsOf, keepMembers, stringsOf, type Written } from "./written.js";

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch"]);

/** The Paths Object: bodies and form fields leave the lists of parameters. */
export function rewordPaths(document: Written, paths: Written): Reworded {
  return object(
    paths.pointer,
    entriesOf(paths).map(([path, item]) => [path, rewordPathItem(document, item)]),
  );
}

function rewordPathItem(document: Written, item: Written): Reworded {
  const shared = itemsOf(at(item, "parameters")).map((parameter) => follow(document, parameter));
  const bodies = shared.filter(({ target }) => isBody(target)).map(({ target }) => target);
  const parameters = rewordParameters(at(item, "parameters"), shared);
  return object(item.pointer, [
    ...keepMembers(item, ["$ref"]),
    ["parameters", parameters],
    ...entriesOf(item)
      .filter(([name]) => methods.has(name))
      .map(([name, operation]) => [name, rewordOperation(document, operation, bodies)] as const),
  ]);
}

const keptFields = [
  "tags",
  "summary",
  "description",
  "externalDocs",
  "operationId",
  "deprecated",
  "security",
];

function rewordOperation(
  document: Written,
  operation: Written,
  inherited: readonly Written[],
): Reworded {
  const written = at(operation, "parameters");
  const own = itemsOf(written).map((parameter) => follow(document, parameter));
  const bodies = own.filter(({ target }) => isBody(target)).map(({ target }) => target);
  const names = new Set(bodies.map(({ value }) => member(value, "name")));
  const others = inherited.filter(({ value }) => !names.has(member(value, "name")));
  const consumes = stringsOf(at(operation, "consumes") ?? at(document, "consumes"));
  const responses = at(operation, "responses");
  return object(operation.pointer, [
    ...keepMembers(operation, keptFields),
    ["parameters", rewordParameters(written, own)],
    ["requestBody", rewordBody([...bodies, ...others], consumes)],
    [
      "responses",
      responses === undefined ? undefined : rewordResponses(document, operation, responses),
    ],
  ]);
}

function rewordResponses(document: Written, operation: Written, responses: Written): Reworded {
  const produces = stringsOf(at(operation, "produces") ?? at(document, "produces"));
  const reworded: Members = entriesOf(responses).map(([status, response]) => [
    status,
    rewordResponse(response, produces),
  ]);
  return object(responses.pointer, reworded);
}

interface FollowedParameter {
  readonly written: Written;
  readonly target: Written;
}

/** A parameter, or what it refers to among the document's own parameters. */
function follow(document: Written, written: Written): FollowedParameter {
  const reference = member(written.value, "$ref");
  if (typeof reference !== "string" || !reference.startsWith("#/parameters/")) {
    return { written, target: written };
  }
  const name = reference.slice("#/parameters/".length).replaceAll("~1", "/").replaceAll("~0", "~");
  return { written, target: at(at(document, "parameters"), name) ?? written };
}

/** Whether a parameter is a part of the body. */
export function isBody({ value }: Written): boolean {
  const location = member(value, "in");
  return location === "body" || location === "formData";
}

function rewordParameters(
  owner: Written | undefined,
  parameters: readonly FollowedParameter[],
): Reworded | undefined {
  const others = parameters.filter(({ target }) => !isBody(target));
  if (owner === undefined || others.length === 0) return undefined;
  return list(
    owner.pointer,
    others.map(({ written }) => rewordParameter(written)),
  );
}
