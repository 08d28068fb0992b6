import type { Report } from "../../diagnostics/collector.js";
import type { Place } from "../../diagnostics/diagnostic.js";
import { appendToken, parsePointer } from "../../document/json-pointer.js";
import { isJsonArray, isJsonObject, member, type JsonValue } from "../../document/json-value.js";
import type { SpecDocument } from "../../document/spec-document.js";
import { cloneDocument, type WrittenValue } from "./clone-document.js";
import { NotJsonError, readJson } from "./read-json.js";

/** Changes a copy of a document in place, or returns another; the result may be a promise. */
export type Transform = (document: JsonValue) => unknown;

/**
 * The entry document as the configuration's code leaves it. The code sees a copy, and what it gives is copied again. What
 * it throws is reported, and so is a value that JSON cannot hold: then the result is undefined.
 */
export async function applyTransform(
  entry: SpecDocument,
  transform: Transform,
  report: Report,
): Promise<SpecDocument | undefined> {
  const { value: copy, written } = cloneDocument(entry.root);
  try {
    const { value, sources } = readJson((await transform(copy)) ?? copy);
    const writtenOf = (part: JsonValue | undefined) => written.get(sources.get(part));
    return {
      ...entry,
      root: value,
      trace: (pointer) => trace(value, { pointer, entry, writtenOf }),
    };
  } catch (error) {
    if (error instanceof NotJsonError) {
      report("transform-not-json", { pointer: error.pointer, found: error.message });
    } else {
      const [problem = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
      report("transform-failed", { problem });
    }
    return undefined;
  }
}

interface TraceRequest {
  readonly pointer: string;
  readonly entry: SpecDocument;
  /** What an object or array of the result was before; undefined for one that is new. */
  readonly writtenOf: (part: JsonValue | undefined) => WrittenValue | undefined;
}

/** Objects and arrays are known again wherever they are now; a new value stands where what is around it was written. */
function trace(root: JsonValue, { pointer, entry, writtenOf }: TraceRequest): Place {
  let current: JsonValue | undefined = root;
  let place: Partial<WrittenValue> & { readonly pointer: string } = {
    pointer: "",
    value: entry.root,
  };
  for (const token of parsePointer(pointer) ?? []) {
    current = partOf(current, token);
    if (current === undefined) break;
    const below = partOf(place.value, token);
    place =
      writtenOf(current) ??
      (below === undefined
        ? { pointer: place.pointer }
        : { pointer: appendToken(place.pointer, token), value: below });
  }
  return { source: entry, pointer: place.pointer };
}

function partOf(value: JsonValue | undefined, token: string): JsonValue | undefined {
  return isJsonArray(value)
    ? value[Number(token)]
    : isJsonObject(value)
      ? member(value, token)
      : undefined;
}
