import type { JsonValue } from "../document/json-value.js";
import { createJsonLocator } from "./locate-in-json.js";
import { type LocatedValue, locateValue } from "./located-value.js";
import { limits } from "./limits.js";
import { countMembers, type JsonMeasures, measureJson } from "./measure-json.js";
import type { ParsedText, ReportSpan } from "./parsed-text.js";
import { JsonSyntaxError, scanJson } from "./scan-json.js";

/** Reads a JSON text: by `JSON.parse` where that says everything, else by the exact scanner. Undefined after a report. */
export function parseJson(text: string, report: ReportSpan): ParsedText | undefined {
  const measures = measureJson(text);
  if (measures.longKey !== undefined) {
    report("keys-too-long", { limit: limits.keys }, measures.longKey);
    return undefined;
  }
  if (measures.values > limits.values) {
    const parameters = { limit: limits.values, what: "values" };
    report("too-complex", parameters, { start: 0, end: 1 });
    return undefined;
  }
  const fast = parseFast(text, measures);
  if (fast !== undefined) {
    return { value: fast.value, locate: createJsonLocator({ text, ends: measures.ends }) };
  }
  const scanned = scanReporting(text, report);
  if (scanned === undefined) return undefined;
  return {
    value: scanned.value,
    locate: (pointer, part) => locateValue(scanned, pointer, part),
  };
}

/** Whether a text is JSON rather than YAML's flow style; the answer costs one `JSON.parse`. */
function parseFast(
  text: string,
  { members, depth, longNumbers }: JsonMeasures,
): { readonly value: JsonValue } | undefined {
  try {
    if (longNumbers || depth > limits.depth) return undefined;
    const value = parseValue(text);
    return members === countMembers(value) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** `JSON.parse` gives exactly the values of `JsonValue`. */
function parseValue(text: string): JsonValue {
  return JSON.parse(text) as JsonValue;
}

function scanReporting(text: string, report: ReportSpan): LocatedValue | undefined {
  let failed = false;
  const refuse = (run: () => void) => {
    failed = true;
    run();
  };
  try {
    const scanned = scanJson(text, {
      maxDepth: limits.depth,
      problems: {
        duplicate: (key, first, second) => {
          refuse(() => {
            report("duplicate-key", { key }, second, {
              message: "it stands here first",
              span: first,
            });
          });
        },
        tooDeep: (span) => {
          refuse(() => {
            report("too-deep", { limit: limits.depth }, span);
          });
        },
        outOfRange: (literal, span) => {
          refuse(() => {
            report("number-out-of-range", { literal }, span);
          });
        },
      },
    });
    return failed ? undefined : scanned;
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    if (!failed) report("invalid-json", { problem: error.message }, error.span);
    return undefined;
  }
}
