import { isJsonObject } from "../../document/json-value.js";
import { childNode, placeOf, type SpecNode } from "../../document/spec-document.js";
import type { Rule, RuleContext } from "../rule.js";

/** The keys of `content` are media types or ranges of them (RFC 9110, 8.3.1 and 12.5.1). */
export const mediaTypesParse: Rule = (context) => ({
  visit: Object.fromEntries(
    ["requestBody", "response", "parameter", "header"].map((kind) => [
      kind,
      (node: SpecNode) => {
        checkContent(node, context);
      },
    ]),
  ),
});

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
