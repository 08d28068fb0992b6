import type { ErrorContext } from "../errors/api-error.js";
import type { ValidationIssue } from "../errors/validation-error.js";
import { ValidationError } from "../errors/validation-error.js";
import type { Examine } from "../examine.js";
import type { StandardSchema } from "../standard-schema.js";

/** How payloads are judged, where an SDK has validators. */
export interface PayloadCheck {
  readonly examine: Examine;
  /** Whether the event is what the validator makes of the payload: with its defaults. */
  readonly fills?: boolean;
}

/** How an event is read from a body whose signature was verified. */
export interface WebhookReading {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly context: ErrorContext;
  readonly validation: "throw" | "off";
  /** The webhook that the caller says it is. */
  readonly webhook: string | undefined;
}

/** Reads the event of a body, or throws a `ValidationError`. */
export type ReadEvent = (reading: WebhookReading) => Promise<unknown>;

/** The JSON value that the body is. */
export function parsePayload({ body, context }: WebhookReading): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    // The cause would show the body.
    throw payloadError(context, { path: "", rule: "json", message: "is no JSON" });
  }
}

/** Checks a payload by the schema of its event, as tolerant as a response is: a server may add keys and members. */
export async function checkPayload(
  { context, validation }: WebhookReading,
  payload: unknown,
  schema: StandardSchema | undefined,
  check: PayloadCheck | undefined,
): Promise<unknown> {
  if (!schema || !check || validation === "off") return payload;
  const { issues, value } = await check.examine(schema, payload, "accept");
  if (issues.length > 0) throw new ValidationError(context, "request", issues);
  return check.fills ? (value ?? payload) : payload;
}

/** The error of a payload that is no event of the specification. */
export function payloadError(context: ErrorContext, issue: ValidationIssue): ValidationError {
  return new ValidationError(context, "request", [issue]);
}
