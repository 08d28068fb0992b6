import type { Operation } from "../../ir/api.js";
import { commentCode, commentText } from "../code/comment.js";
import type { DocParts } from "../code/doc-comment.js";

/** The documentation of an operation's function and of the method over it. */
export function describeOperation({ docs, method, path }: Operation): DocParts {
  return {
    text: [docs.summary, docs.description, commentCode(`${method} ${path}`)],
    tags: [
      ...(docs.externalDocs === undefined ? [] : [`@see ${commentText(docs.externalDocs)}`]),
      ...(docs.deprecated ? ["@deprecated"] : []),
    ],
  };
}
