import type { JsonValue } from "../../document/json-value.js";
import { rewordReference, rewordSchema } from "./reword-schema.js";
import { type Members, object, type Reworded, value } from "./rewording.js";
import { at, entriesOf, keepMembers, type Written } from "./written.js";

const ownFields = ["name", "in", "description", "required", "allowEmptyValue", "collectionFormat"];

/** A Parameter Object of 2.0 that is neither a body nor a form field: its type moves into a schema. */
export function rewordParameter(parameter: Written): Reworded {
  const reference = at(parameter, "$ref");
  if (typeof reference?.value === "string") return rewordReferenceObject(parameter, reference);
  return object(parameter.pointer, [
    ...keepMembers(parameter, ["name", "in", "description", "required", "allowEmptyValue"]),
    ...rewordCollectionFormat(parameter, String(at(parameter, "in")?.value)),
    ["schema", rewordInlineSchema(parameter)],
  ]);
}

/** A Header Object of 2.0. */
export function rewordHeader(header: Written): Reworded {
  return object(header.pointer, [
    ...keepMembers(header, ["description"]),
    ...rewordCollectionFormat(header, "header"),
    ["schema", rewordInlineSchema(header)],
  ]);
}

/** `{ $ref }`, to where its target has moved. */
export function rewordReferenceObject(owner: Written, reference: Written): Reworded {
  const target = rewordReference(String(reference.value));
  return object(owner.pointer, [["$ref", value(reference.pointer, target)]]);
}

/** What is left of a parameter is its schema. */
export function rewordInlineSchema(parameter: Written): Reworded {
  const { pointer } = parameter;
  const schema: Members = entriesOf(parameter)
    .filter(([name]) => !ownFields.includes(name) && !name.startsWith("x-"))
    .map(([name, written]) => [name, rewordSchema(written)]);
  return object(pointer, schema);
}

/** By 2.0's collectionFormat; `csv` is the default. `tsv` has no style in 3.x, and stands as it is. */
const queryStyles: Readonly<Record<string, readonly [style: string, explode: boolean]>> = {
  csv: ["form", false],
  multi: ["form", true],
  ssv: ["spaceDelimited", false],
  pipes: ["pipeDelimited", false],
};

/** How the items of an array are joined. */
export function rewordCollectionFormat(parameter: Written, location: string): Members {
  if (at(parameter, "type")?.value !== "array") return [];
  const format = at(parameter, "collectionFormat");
  const name = typeof format?.value === "string" ? format.value : "csv";
  const from = (format ?? parameter).pointer;
  const style = Object.hasOwn(queryStyles, name) ? queryStyles[name] : undefined;
  const isQuery = location === "query" || location === "formData";
  if (style === undefined || (!isQuery && name !== "csv")) {
    return [["collectionFormat", format === undefined ? undefined : value(from, format.value)]];
  }
  const [form, explode] = isQuery ? style : ["simple", false];
  const member = (written: JsonValue) => value(from, written);
  return [
    ["style", member(form)],
    ["explode", member(explode)],
  ];
}
