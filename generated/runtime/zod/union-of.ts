import * as z from "zod";
import type { Schema } from "./builders.js";
import { defineSchema, type SchemaClass } from "./define-schema.js";
import { finalizeIssues } from "./finalize-issues.js";
import { uniteConstants } from "./property-constants.js";
import { hasWrongType, run, type Context, type Payload } from "./run.js";

type Members = readonly z.core.$ZodType[];

/**
 * An instance of at least one member. Where only one member is about the value's instance type, its issues stand at
 * their own places; otherwise they are nested in one `invalid_union`.
 */
export function unionOf(options: Members): Schema {
  return new Union({ type: "union", options, inclusive: true });
}

/** An instance of exactly one member. */
export function exclusiveUnion(options: Members): Schema {
  return new Union({ type: "union", options, inclusive: false });
}

type Definition = z.core.$ZodUnionDef;

const Union: SchemaClass<Definition> = /* @__PURE__ */ defineSchema<Definition>({
  name: "ClientwrightUnion",
  base: () => z.ZodUnion,
  constants: ({ options }) => uniteConstants(options.map((option) => option._zod.propValues)),
  createParse: (definition) =>
    definition.inclusive === false
      ? (payload, context) => parseExclusive(definition, payload, context)
      : (payload, context) => parseInclusive(definition, payload, context),
});

function parseInclusive({ options }: Definition, payload: Payload, context: Context): Payload {
  const failures: Payload[] = [];
  for (const option of options) {
    const result = run(option, payload.value, context);
    if (result.issues.length === 0) {
      payload.value = result.value;
      return payload;
    }
    failures.push(result);
  }
  return refuse(payload, failures, context);
}

function parseExclusive({ options }: Definition, payload: Payload, context: Context): Payload {
  const results = options.map((option) => run(option, payload.value, context));
  const matches = results.flatMap(({ issues }, index) => (issues.length === 0 ? [index] : []));
  const match = results[matches[0] ?? -1];
  if (match === undefined) return refuse(payload, results, context);
  if (matches.length === 1) {
    payload.value = match.value;
    return payload;
  }
  payload.issues.push({
    code: "invalid_union",
    input: payload.value,
    errors: [],
    inclusive: false,
    matches,
    message: `Invalid input: matches ${String(matches.length)} alternatives instead of one`,
  });
  return payload;
}

function refuse(payload: Payload, failures: readonly Payload[], context: Context): Payload {
  const [failure, ...others] = failures.filter((result) => !hasWrongType(result));
  if (failure !== undefined && others.length === 0) {
    payload.issues.push(...failure.issues);
    return payload;
  }
  payload.issues.push({
    code: "invalid_union",
    input: payload.value,
    errors: failures.map(({ issues }) => finalizeIssues(issues, context)),
  });
  return payload;
}
