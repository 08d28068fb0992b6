import { hashOf } from "../cache/hash.js";
import type { Pack } from "../cache/pack.js";
import type { Report } from "../diagnostics/collector.js";
import type { JsonValue } from "../document/json-value.js";
import { parseYamlParts } from "./parse-yaml-parts.js";
import type { ParsedText } from "./parsed-text.js";
import { isLikeJson, parseText } from "./parse-text.js";

export interface ParseRequest {
  readonly file: string;
  readonly text: string;
  readonly pack: Pack<JsonValue> | undefined;
}

/**
 * Parses a text, or takes the value that an earlier run parsed it to; then it is parsed only when a place in it is looked up. Of a
 * big YAML text each part is remembered.
 * JSON is parsed as fast as it is read back, so that it is not remembered.
 */
export function parseOnce(
  { file, text, pack }: ParseRequest,
  report: Report,
): ParsedText | undefined {
  if (pack === undefined || isLikeJson(text)) return parseText({ file, text }, report);
  const key = hashOf(text);
  const known = pack.get(key);
  if (known !== undefined) return { value: known, locate: createLocate({ file, text }) };
  const whole = (): ParsedText | undefined => parseText({ file, text }, () => undefined);
  const parts = parseYamlParts(text, { pack, whole });
  if (parts !== undefined) return parts;
  const parsed = parseText({ file, text }, report);
  if (parsed !== undefined) pack.set(key, parsed.value);
  return parsed;
}

function createLocate(source: {
  readonly file: string;
  readonly text: string;
}): ParsedText["locate"] {
  let parsed: ParsedText | undefined;
  return (pointer, part) => {
    parsed ??= parseText(source, () => undefined);
    return parsed?.locate(pointer, part) ?? { start: 0, end: 0 };
  };
}
