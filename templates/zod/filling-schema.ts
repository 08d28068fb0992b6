import type * as z from "zod";
import type { Validator } from "./builders.js";
import { finalizeIssues } from "./finalize-issues.js";
import { lazySchema } from "./lazy-schema.js";
import { mergeOutputs } from "./merge-outputs.js";
import { run, type Context } from "./run.js";

/**
 * The exported form of a validator that fills in defaults: a `lazySchema` whose Standard Schema answers with what it
 * filled in even where it has issues, so that a client can go on with a response that a server has added to.
 */
export function fillingSchema<Output>(build: () => unknown): Validator<Output> {
  const schema = lazySchema<Output>(build);
  // Claimed, not compared: see `SchemaClass`.
  const asked: unknown = schema;
  const standard = {
    ...schema["~standard"],
    validate: (value: unknown) => answer(asked as z.core.$ZodType, value),
  };
  return Object.defineProperty(schema, "~standard", { value: standard });
}

function answer(schema: z.core.$ZodType, input: unknown) {
  const context: Context = { async: false };
  const { value, issues } = run(schema, input, context);
  return issues.length === 0
    ? { value }
    : {
        // What came in stays as it is; a closed object has dropped what it does not know.
        value: mergeOutputs(input, value),
        issues: finalizeIssues(issues, context),
      };
}
