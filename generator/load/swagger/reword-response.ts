import { rewordHeader, rewordReferenceObject } from "./reword-parameter.js";
import { rewordSchema } from "./reword-schema.js";
import { type Members, object, type Reworded } from "./rewording.js";
import { at, entriesOf, keep, keepMembers, type Written } from "./written.js";

/** A Response Object: its schema moves into the media types that the operation produces. */
export function rewordResponse(
  response: Written,
  produces: readonly string[] | undefined,
): Reworded {
  const reference = at(response, "$ref");
  if (typeof reference?.value === "string") return rewordReferenceObject(response, reference);
  const headers = at(response, "headers");
  return object(response.pointer, [
    ...keepMembers(response, ["description"]),
    ["headers", headers === undefined ? undefined : rewordHeaders(headers)],
    ["content", rewordContent(response, produces)],
  ]);
}

function rewordHeaders(headers: Written): Reworded {
  return object(
    headers.pointer,
    entriesOf(headers).map(([name, header]) => [name, rewordHeader(header)]),
  );
}

function rewordContent(
  response: Written,
  produces: readonly string[] | undefined,
): Reworded | undefined {
  const schema = at(response, "schema");
  const examples = at(response, "examples");
  if (schema === undefined) return undefined;
  const names = produces === undefined || produces.length === 0 ? ["application/json"] : produces;
  const content: Members = names.map((name) => [
    name,
    object(response.pointer, [
      ["schema", rewordSchema(schema)],
      ["example", keep(at(examples, name))],
    ]),
  ]);
  return object(response.pointer, content);
}
