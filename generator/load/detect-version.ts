import type { Report } from "../diagnostics/collector.js";
import { isJsonObject, type JsonValue, member } from "../document/json-value.js";
import { type Dialect, placeOf, rootNode, type SpecDocument } from "../document/spec-document.js";
import { describeValue } from "./describe-value.js";

/** What the first line of a description says about the rest. */
export interface DetectedVersion {
  readonly version: string;
  readonly dialect: Dialect;
}

/** By the field and the whole version: `3.10.0` is not 3.1. */
const dialects: readonly { field: string; version: RegExp; dialect: Dialect }[] = [
  { field: "openapi", version: /^3\.0\.\d+(?:-.+)?$/u, dialect: "3.0" },
  { field: "openapi", version: /^3\.[12]\.\d+(?:-.+)?$/u, dialect: "2020-12" },
  { field: "swagger", version: /^2\.0$/u, dialect: "2.0" },
];

/** The version of a description. Undefined after a report. */
export function detectVersion(document: SpecDocument, report: Report): DetectedVersion | undefined {
  const { root } = document;
  const place = placeOf(rootNode(document));
  if (!isJsonObject(root)) {
    report("not-openapi", { found: `it holds ${describeValue(root)}` }, place);
    return undefined;
  }
  for (const { field, version, dialect } of dialects) {
    const written = member(root, field);
    if (typeof written === "string" && version.test(written)) return { version: written, dialect };
  }
  const field = ["openapi", "swagger"].find((name) => Object.hasOwn(root, name));
  if (field === undefined) {
    report("not-openapi", { found: "it has neither `openapi` nor `swagger`" }, place);
    return undefined;
  }
  const version = describeVersion(member(root, field));
  report("unsupported-version", { field, version }, { ...place, pointer: `/${field}` });
  return undefined;
}

/** A YAML `swagger: 2.0` is the number 2. */
function describeVersion(value: JsonValue | undefined): string {
  if (typeof value === "number" || typeof value === "bigint") return `${String(value)} (a number)`;
  return typeof value === "string" ? value.slice(0, 40) : describeValue(value);
}
