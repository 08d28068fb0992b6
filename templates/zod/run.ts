import type * as z from "zod";

/** What a parse hands from schema to schema: the value so far and the issues found in it. */
export type Payload = z.core.ParsePayload;

/** What one parse shares among its schemas; caches of a parse are keyed by it. */
export type Context = z.core.ParseContextInternal;

export type Issue = z.core.$ZodRawIssue;

/** Runs a schema on a value inside a running parse. Generated schemas are synchronous. */
export function run(schema: z.core.$ZodType, value: unknown, context: Context): Payload {
  const result = schema._zod.run({ value, issues: [] }, context);
  if (result instanceof Promise) throw new Error("generated schemas are synchronous");
  return result;
}

/** Whether a value satisfies a schema inside a running parse. */
export function accepts(schema: z.core.$ZodType, value: unknown, context: Context): boolean {
  return run(schema, value, context).issues.length === 0;
}

/** Hands issues of a member on, under its key. */
export function report(payload: Payload, issues: readonly Issue[], key?: PropertyKey): void {
  for (const issue of issues) {
    if (key === undefined) payload.issues.push(issue);
    else payload.issues.push({ ...issue, path: [key, ...(issue.path ?? [])] });
  }
}

/** Whether a failed parse says that the value is of another instance type than the schema is about. */
export function hasWrongType({ issues }: Payload): boolean {
  return issues.some(({ code, path }) => code === "invalid_type" && (path?.length ?? 0) === 0);
}
