import { isJsonObject, member } from "../../document/json-value.js";
import { childNode, type SpecNode } from "../../document/spec-document.js";
import type { Codec, MediaType, RequestBody, Response } from "../../ir/api.js";
import type { Scope } from "../schemas/scope.js";
import { lowerHeaders } from "./lower-headers.js";
import { lowerContent, lowerReceived } from "./lower-media-types.js";
import { dereference, memberNodes, optionalText } from "./spec-objects.js";

/** The request body of an operation; one that allows no property is none. */
export function lowerRequestBody(operation: SpecNode, scope: Scope): RequestBody | undefined {
  const declared = childNode(operation, "requestBody");
  if (declared === undefined) return undefined;
  const node = dereference(declared, scope);
  const mediaTypes = memberNodes(childNode(node, "content"));
  if (mediaTypes.every(([, mediaType]) => isEmptyObject(mediaType, scope))) return undefined;
  return {
    required: member(node.value, "required") === true,
    ...optionalText(node.value, "description"),
    content: nameDefault(lowerContent(node, scope)),
  };
}

/** What is sent needs a media type, which a range is not: as the default, one that includes JSON is JSON. */
function nameDefault([first, ...others]: readonly MediaType[]): readonly MediaType[] {
  if (first === undefined) return [];
  const isRange = first.codec === "json" && first.type.includes("*");
  return [isRange ? { ...first, type: "application/json" } : first, ...others];
}

/** An object that declares no property and no other keys: `{ type: object, properties: {} }`, or a closed one. */
function isEmptyObject(mediaType: SpecNode, scope: Scope): boolean {
  const schema = childNode(mediaType, "schema");
  if (schema === undefined) return false;
  const { value } = dereference(schema, scope);
  if (!isJsonObject(value) || Object.keys(value).some((key) => !emptyObjectKeys.has(key))) {
    return false;
  }
  const properties = member(value, "properties");
  const additional = member(value, "additionalProperties");
  const declaresNone = isJsonObject(properties) && Object.keys(properties).length === 0;
  return additional === false
    ? properties === undefined || declaresNone
    : additional === undefined && declaresNone;
}

/** A schema with any other keyword says something about the body. */
const emptyObjectKeys: ReadonlySet<string> = new Set([
  "type",
  "properties",
  "additionalProperties",
  "title",
  "description",
  "example",
  "examples",
]);

/** The responses of an operation, as declared: `200`, `4XX`, `default`. */
export function lowerResponses(operation: SpecNode, scope: Scope): readonly Response[] {
  return memberNodes(childNode(operation, "responses"))
    .filter(([status]) => isStatus(status))
    .map(([status, declared]) => {
      const node = dereference(declared, scope);
      return {
        status: status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
        ...optionalText(node.value, "description"),
        ...preferJson(lowerContent(node, scope, lowerReceived)),
        ...lowerHeaders(node, scope),
      };
    });
}

/** OpenAPI 3.1.2, section 4.8.16: a code, a range, or `default`. */
function isStatus(status: string): boolean {
  return status === "default" || /^[1-5](\d\d|XX)$/iu.test(status);
}

/** The client asks for JSON where a response has it, so that its data has one type; what else there is can be chosen. */
function preferJson(content: readonly MediaType[]): Pick<Response, "content" | "choices"> {
  const json = content.filter(({ codec }) => codec === "json");
  if (json.length === 0) return { content, choices: [] };
  return { content: json, choices: content.filter(isChoice) };
}

/** A range cannot be asked for by its name; text beside JSON is the same data in another dress. */
function isChoice({ type, codec }: MediaType): boolean {
  return !type.includes("*") && !wholeTexts.has(codec);
}

const wholeTexts: ReadonlySet<Codec> = new Set([
  "json",
  "form",
  "text",
  "multipart",
  "multipartMixed",
]);
