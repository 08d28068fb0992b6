import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Specification } from "../../generator/document/spec-document.js";
import { toOpenapiTypescriptInput } from "../../generator/emit/openapi/prepare-input.js";
import type { PlainJson } from "../../generator/emit/openapi/readable-parts.js";

/**
 * What openapi-typescript makes of a description, when it is asked as the standard means it: a default makes no property
 * required, an object without properties has any, a discriminator asserts nothing (OpenAPI 3.1.2, section 4.8.25), and
 * a required property that is not declared is required all the same (JSON Schema 2020-12 validation, section 6.5.3).
 */
export async function printOpinion(specification: Specification): Promise<string> {
  const document = reword(toOpenapiTypescriptInput(specification));
  // Our own loader has read it as one; its type cannot say so.
  const nodes = await openapiTypescript(document as unknown as OpenAPI3, {
    silent: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
  });
  return astToString(nodes);
}

type PlainObject = Readonly<Record<string, PlainJson>>;

/** The same description in words that openapi-typescript reads as they are meant. */
function reword(value: PlainJson): PlainJson {
  if (Array.isArray(value)) return value.map(reword);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, member]) => key !== "discriminator" || !isDiscriminator(member),
  );
  return declareRequired(Object.fromEntries(kept.map(([key, member]) => [key, reword(member)])));
}

/** A property of that name holds a schema, which has no text there. */
function isDiscriminator(value: PlainJson): boolean {
  return isObject(value) && typeof value["propertyName"] === "string";
}

/** Declares, as anything, what an object schema with properties of its own requires beside them. */
function declareRequired(schema: PlainObject): Record<string, PlainJson> {
  const { type, properties, required, allOf } = schema;
  if (type !== "object" || !isObject(properties) || !Array.isArray(required) || allOf !== undefined)
    return { ...schema };
  const missing = required.filter(
    (key) => typeof key === "string" && !Object.hasOwn(properties, key),
  );
  const declared = Object.fromEntries(missing.map((key) => [String(key), {}]));
  return { ...schema, properties: { ...properties, ...declared } };
}

function isObject(value: PlainJson | undefined): value is Record<string, PlainJson> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
