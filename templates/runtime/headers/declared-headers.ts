import type { Call } from "../call.js";
import { HttpError } from "../errors/http-error.js";
import type { Receive } from "../operation.js";
import { within } from "../parameters/within.js";
import type { StandardSchema } from "../standard-schema.js";
import { readText } from "./header-reader.js";
import type { HeaderReader } from "./header-reader.js";

/** The headers that a response declares. */
export interface HeaderRules {
  /** By the name that the specification gives them. */
  readonly readers: Readonly<Record<string, HeaderReader>>;
  /** What they must satisfy together. */
  readonly schema?: StandardSchema;
}

/**
 * Imported by operations whose responses declare headers, by status, range or `default`: gives them decoded, beside the
 * data and in HTTP errors. They are validated by the client's policy, with pointers that start with `/headers`.
 */
export function declaredHeaders(rules: Readonly<Record<string, HeaderRules>>): Receive {
  return async (call, result) => {
    const { ok, error } = result;
    try {
      if (ok) return { ...result, declaredHeaders: await readHeaders(call, rules, call.response) };
      if (error instanceof HttpError && error.declared !== undefined)
        Object.assign(error, { declaredHeaders: await readHeaders(call, rules, error) });
    } catch (invalid) {
      // Under the policy `throw` headers of another form are undeclared ones, not a lost error.
      if (ok) return { ok: false, error: invalid, response: call.response };
    }
    return result;
  };
}

async function readHeaders(
  call: Call,
  rules: Readonly<Record<string, HeaderRules>>,
  response: Pick<Response, "status" | "headers"> | undefined,
): Promise<unknown> {
  if (response === undefined) return undefined;
  const { responses } = call.operation;
  const { status, headers } = response;
  const key = String(status);
  const declared = [key, `${key.slice(0, 1)}XX`, "default"].find((name) => responses[name]);
  const rule = declared === undefined ? undefined : rules[declared];
  if (rule === undefined) return undefined;
  const values = Object.fromEntries(
    Object.entries(rule.readers).flatMap(([name, read]) => {
      const text = headers.get(name);
      return text === null ? [] : [[name, readText(read, text, headers)]];
    }),
  );
  const schema = rule.schema && within("headers", rule.schema);
  return (await call.client.definition.validate?.(call, "response", schema, values)) ?? values;
}
