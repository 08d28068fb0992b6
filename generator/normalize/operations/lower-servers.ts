import { isJsonObject, member, type JsonValue } from "../../document/json-value.js";
import { childNode, type SpecNode } from "../../document/spec-document.js";
import type { Server } from "../../ir/api.js";
import { itemNodes, optionalText, textField } from "./spec-objects.js";

/** The absolute http(s) servers of an object that lists servers, with variables at their defaults. */
export function lowerServers(owner: SpecNode): readonly Server[] {
  return itemNodes(childNode(owner, "servers")).flatMap(({ document, value }) => {
    const template = textField(value, "url");
    const url =
      template === undefined
        ? undefined
        : absoluteUrl(replaceVariables(template, value), document.uri);
    return url === undefined ? [] : [{ url, ...optionalText(value, "description") }];
  });
}

function replaceVariables(template: string, server: JsonValue): string {
  const variables = member(server, "variables");
  return template.replaceAll(/\{([^{}]*)\}/gu, (placeholder, name: string) => {
    const variable = isJsonObject(variables) ? member(variables, name) : undefined;
    const fallback = member(variable, "default");
    return typeof fallback === "string" ? fallback : placeholder;
  });
}

/** A relative server means the place of a description that was fetched; elsewhere nothing absolute is known. */
function absoluteUrl(text: string, base: string): string | undefined {
  const isFetched = /^https?:/u.test(base);
  if (!URL.canParse(text, isFetched ? base : undefined)) return undefined;
  const url = new URL(text, isFetched ? base : undefined);
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  return url.href.replace(/\/$/u, "");
}
