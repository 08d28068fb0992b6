import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Rule, RuleContext } from "../rule.js";

/**
 * The keys of `content` are media types or ranges of them (RFC 9110, 8.3.1 and 12.5.1), and so are the `contentType` of an
 * encoding, which may list several, and the `contentMediaType` of a schema.
 */
export const mediaTypesParse: Rule = (context) => {
  const content = (node: SpecNode) => {
    checkContent(node, context);
  };
  return {
    visit: {
      requestBody: content,
      response: content,
      parameter: content,
      header: content,
      encoding(node) {
        checkField(node, "contentType", context);
      },
      schema(node) {
        checkField(node, "contentMediaType", context);
      },
    },
  };
};

const token = "[\\w!#$%&'*+.^`|~-]+";
const mediaType = new RegExp(
  `^${token}/${token}(?:\\s*;\\s*${token}=(?:${token}|"(?:[^"\\\\]|\\\\.)*"))*\\s*;?$`,
  "u",
);

function checkContent(owner: SpecNode, { report }: RuleContext): void {
  const content = childNode(owner, "content");
  if (content === undefined || !isJsonObject(content.value)) return;
  for (const name of Object.keys(content.value)) {
    const entry = childNode(content, name);
    if (entry === undefined || name.startsWith("x-") || mediaType.test(name)) continue;
    report("media-type-malformed", { mediaType: name }, placeOf(entry, "key"));
  }
}

function checkField(owner: SpecNode, field: string, { report }: RuleContext): void {
  const written = childNode(owner, field);
  if (typeof written?.value !== "string") return;
  const wrong = written.value
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u)
    .find((part) => !mediaType.test(part.trim()));
  if (wrong !== undefined)
    report("media-type-malformed", { mediaType: wrong.trim() }, placeOf(written));
}
