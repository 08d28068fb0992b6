import type * as z from "zod";
import { safeParse } from "zod/v4/core";
import type { Context, Issue } from "./run.js";

/**
 * Issues with their messages, as zod gives them to callers. Asked for by a parse that does nothing else: zod exports the
 * function itself only among dozens that a bundler would keep with it.
 */
export function finalizeIssues(issues: readonly Issue[], context: Context): z.core.$ZodIssue[] {
  const told = { _zod: { run: () => ({ value: undefined, issues: [...issues] }) } };
  // A parse needs no more of a schema than that it runs.
  const schema = told as unknown as z.core.$ZodType;
  // An error map takes the issues of whatever schema it was written for.
  const { error } = safeParse(schema, undefined, context as z.core.ParseContext<z.core.$ZodIssue>);
  return error?.issues ?? [];
}
