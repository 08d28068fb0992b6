import type { DiagnosticCode, DiagnosticParameters } from "../diagnostics/catalogue.js";
import type { Part, Span } from "../diagnostics/diagnostic.js";
import type { JsonObject, JsonValue } from "../document/json-value.js";

/** A text as data, with the way back to its characters. */
export interface ParsedText {
  readonly value: JsonValue;
  /** As `Source.locate`; computed on the first call. */
  locate(pointer: string, part: Part): Span;
}

/** Takes a problem of a text that has no pointers yet. */
export type ReportSpan = <Code extends DiagnosticCode>(
  code: Code,
  parameters: DiagnosticParameters<Code>,
  span: Span,
  related?: { readonly message: string; readonly span: Span },
) => void;

/** Adds an own member: a plain assignment to `__proto__` would set the prototype instead. */
export function setMember(
  object: Record<string, JsonValue>,
  key: string,
  value: JsonValue,
): JsonObject {
  if (key === "__proto__") {
    Object.defineProperty(object, key, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  } else {
    object[key] = value;
  }
  return object;
}

const longestLiteral = 400;

/** The bigint that an integer literal means when a double would round it; undefined when the double is exact enough. */
export function exactInteger(literal: string): bigint | undefined {
  // No double is longer without an exponent, and the pattern takes the square of a length.
  if (literal.length > longestLiteral) return undefined;
  const digits = /^[-+]?(?:0x[\da-f]+|0o[0-7]+|\d+)(?=\.?0*$)/iu.exec(literal)?.[0];
  if (digits === undefined || Number.isSafeInteger(Number(digits))) return undefined;
  return BigInt(digits);
}
