import type { Report } from "../../diagnostics/collector.js";
import { isJsonArray, isJsonObject, member } from "../../document/json-value.js";
import { describeValue } from "../describe-value.js";
import {
  copyValue,
  originBelow,
  partOf,
  replaceValue,
  setPart,
  type TracedValue,
} from "./traced-value.js";

/**
 * Merges a value into a target (Overlay Specification 1.1, section 4.4.3.1): members of objects one by one, items behind
 * items, a scalar in the place of a scalar. What does not go together is reported and left as it is.
 */
export function mergeValue(target: TracedValue, update: TracedValue, report: Report): void {
  if (isJsonArray(target.value) && isJsonArray(update.value)) {
    for (const index of update.value.keys()) appendValue(target, copyValue(peek(update, index)));
  } else if (isJsonObject(target.value) && isJsonObject(update.value)) {
    mergeMembers(target, update, report);
  } else if (isScalar(target) && isScalar(update)) {
    replaceValue(target, update);
  } else {
    report(
      "overlay-values-differ",
      { update: describeValue(update.value), target: describeValue(target.value) },
      update.origin,
      [{ message: "the value to merge with stands here", place: target.origin }],
    );
  }
}

/** Adds an item to an array. */
export function appendValue(target: TracedValue, item: TracedValue): void {
  if (isJsonArray(target.value)) setPart(target, target.value.length, item);
}

function mergeMembers(target: TracedValue, update: TracedValue, report: Report): void {
  for (const name of Object.keys(update.value ?? {})) {
    const existing = member(target.value, name) === undefined ? undefined : partOf(target, name);
    const added = peek(update, name);
    if (existing !== undefined) mergeValue(existing, added, report);
    setPart(target, name, existing ?? copyValue(added));
  }
}

/** A part of an update, which stays as it is, since other targets get it too. */
function peek(update: TracedValue, token: string | number): TracedValue {
  const { parts, value, origin } = update;
  const part = Array.isArray(parts) ? parts[Number(token)] : parts?.get(String(token));
  if (part !== undefined) return part;
  const child = isJsonArray(value) ? value[Number(token)] : member(value, String(token));
  return { value: child ?? null, origin: originBelow(origin, token) };
}

function isScalar({ value }: TracedValue): boolean {
  return !isJsonArray(value) && !isJsonObject(value);
}
