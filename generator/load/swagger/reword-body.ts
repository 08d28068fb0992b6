import { member } from "../../document/json-value.js";
import { rewordCollectionFormat, rewordInlineSchema } from "./reword-parameter.js";
import { rewordSchema } from "./reword-schema.js";
import { list, type Members, object, type Reworded, value } from "./rewording.js";
import { at, keep, keepMembers, type Written } from "./written.js";

/** The Request Body Object that a `body` parameter, or all `formData` parameters, of an operation make. */
export function rewordBody(
  parameters: readonly Written[],
  consumes: readonly string[] | undefined,
): Reworded | undefined {
  const body = parameters.find((parameter) => at(parameter, "in")?.value === "body");
  if (body !== undefined) return rewordBodyParameter(body, consumes ?? ["application/json"]);
  const fields = parameters.filter((parameter) => at(parameter, "in")?.value === "formData");
  const [first] = fields;
  return first === undefined ? undefined : rewordForm(first, fields, consumes);
}

function rewordBodyParameter(body: Written, mediaTypes: readonly string[]): Reworded {
  const schema = at(body, "schema");
  const { pointer } = body;
  const mediaType = object(pointer, [
    ["schema", schema === undefined ? undefined : rewordSchema(schema)],
  ]);
  return object(pointer, [
    ...keepMembers(body, ["description", "required"]),
    [
      "content",
      object(
        pointer,
        mediaTypes.map((name) => [name, mediaType]),
      ),
    ],
  ]);
}

const multipart = "multipart/form-data";
const urlEncoded = "application/x-www-form-urlencoded";

function rewordForm(
  first: Written,
  fields: readonly Written[],
  consumes: readonly string[] | undefined,
): Reworded {
  const { pointer } = first;
  const hasFile = fields.some((field) => at(field, "type")?.value === "file");
  const declared = (consumes ?? []).filter((name) => isForm(name, hasFile));
  const fallback = hasFile ? multipart : urlEncoded;
  const required = fields.filter((field) => at(field, "required")?.value === true);
  const mediaType = object(pointer, [
    ["schema", rewordFormSchema(pointer, fields)],
    ["encoding", rewordEncoding(pointer, fields)],
  ]);
  const names = declared.length > 0 ? declared : [fallback];
  return object(pointer, [
    ["required", required[0] === undefined ? undefined : value(required[0].pointer, true)],
    [
      "content",
      object(
        pointer,
        names.map((name) => [name, mediaType]),
      ),
    ],
  ]);
}

/** Only multipart carries files. */
function isForm(name: string, hasFile: boolean): boolean {
  return name.startsWith(multipart) || (!hasFile && name.startsWith(urlEncoded));
}

function rewordFormSchema(pointer: string, fields: readonly Written[]): Reworded {
  const required = fields.filter((field) => at(field, "required")?.value === true);
  const properties: Members = fields.map((field) => {
    const schema = rewordInlineSchema(field);
    const description = keep(at(field, "description"));
    if (schema.kind !== "object") return [nameOf(field), schema];
    const members: Members = [["description", description], ...schema.members];
    return [nameOf(field), object(field.pointer, members)];
  });
  const names = required.map((field) => value(field.pointer, nameOf(field)));
  return object(pointer, [
    ["type", value(pointer, "object")],
    ["required", names.length === 0 ? undefined : list(pointer, names)],
    ["properties", object(pointer, properties)],
  ]);
}

function rewordEncoding(pointer: string, fields: readonly Written[]): Reworded | undefined {
  const encodings: Members = fields
    .map((field) => [nameOf(field), rewordCollectionFormat(field, "formData"), field] as const)
    .filter(([, members]) => members.length > 0)
    .map(([name, members, field]) => [name, object(field.pointer, members)]);
  return encodings.length === 0 ? undefined : object(pointer, encodings);
}

function nameOf({ value: parameter }: Written): string {
  return String(member(parameter, "name"));
}
