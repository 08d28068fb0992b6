import { isJsonObject, member } from "../../document/json-value.js";
import { childNode, type SpecNode } from "../../document/spec-document.js";

/** JSON as another tool takes it. */
export type PlainJson =
  null | boolean | number | string | PlainJson[] | { [key: string]: PlainJson };

/**
 * What openapi-typescript would trip over: texts for people that are no strings (which was a warning), and the values
 * that an object may have, which it takes for schemas.
 */
export function unreadableFields(node: SpecNode): readonly SpecNode[] {
  if (!isJsonObject(node.value)) return [];
  const texts = ["title", "summary"].map((name) => childNode(node, name));
  const values = member(node.value, "type") === "object" ? [childNode(node, "enum")] : [];
  return [...texts.filter((text) => typeof text?.value !== "string"), ...values].filter(
    (field) => field !== undefined,
  );
}

/** In the place of a boolean among the schemas of a composition, where openapi-typescript takes all for objects. */
export function readableSchema({ value, pointer }: SpecNode): PlainJson | undefined {
  if (typeof value !== "boolean" || !/\/(allOf|anyOf|oneOf)\/\d+$/u.test(pointer)) return undefined;
  return value ? {} : { not: {} };
}
