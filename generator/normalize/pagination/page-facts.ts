import type { Parameter } from "../../ir/api.js";
import type { Schema } from "../../ir/schema.js";
import { successResponses } from "../../ir/success-responses.js";
import type { OperationDraft } from "../operations/lower-operations.js";
import type { PageView } from "./page-view.js";

/** What an operation says that pages could be made of. */
export interface PageFacts {
  readonly method: string;
  /** The query parameters. */
  readonly parameters: readonly Parameter[];
  /** The body of the one JSON response that is a success; undefined where there is none, or more. */
  readonly page: Schema | undefined;
  /** Whether that response declares a `Link` header (RFC 8288). */
  readonly hasLink: boolean;
  readonly view: PageView;
}

export function pageFacts(draft: OperationDraft, view: PageView): PageFacts {
  const bodies = successResponses(draft.responses).filter(({ content }) => content.length > 0);
  const [body, ...others] = bodies;
  const page = body?.content.find(({ codec }) => codec === "json")?.schema;
  return {
    view,
    method: draft.method,
    parameters: draft.parameters.filter((parameter) => parameter.in === "query"),
    page: others.length > 0 ? undefined : page,
    hasLink: body?.headers.some(({ name }) => name.toLowerCase() === "link") ?? false,
  };
}
