import type { Operation } from "../../ir/api.js";
import { commentCode, commentText } from "../code/comment.js";
import type { DocParts } from "../code/doc-comment.js";

const pagesWords =
  "`for await` gives the items of this page and of all later ones, `.pages()` the pages.";

/** The documentation of an operation's function and of the method over it. */
export function describeOperation({ docs, method, path, pagination }: Operation): DocParts {
  return {
    text: [
      docs.summary,
      docs.description,
      commentCode(`${method} ${path}`),
      pagination && pagesWords,
    ],
    tags: [
      ...(docs.externalDocs === undefined ? [] : [`@see ${commentText(docs.externalDocs)}`]),
      ...(docs.deprecated ? ["@deprecated"] : []),
    ],
  };
}
