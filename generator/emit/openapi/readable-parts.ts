import { isJsonObject } from "../../document/json-value.js";
import { childNode, type SpecNode } from "../../document/spec-document.js";

/** JSON as another tool takes it. */
export type PlainJson =
  null | boolean | number | string | PlainJson[] | { [key: string]: PlainJson };

/** Texts for people that openapi-typescript takes for strings. That they are none was a warning. */
export function unreadableFields(node: SpecNode): readonly SpecNode[] {
  if (!isJsonObject(node.value)) return [];
  return ["title", "summary"].flatMap((name) => {
    const field = childNode(node, name);
    return field === undefined || typeof field.value === "string" ? [] : [field];
  });
}

/** In the place of a boolean among the schemas of a composition, where openapi-typescript takes all for objects. */
export function readableSchema({ value, pointer }: SpecNode): PlainJson | undefined {
  if (typeof value !== "boolean" || !/\/(allOf|anyOf|oneOf)\/\d+$/u.test(pointer)) return undefined;
  return value ? {} : { not: {} };
}
