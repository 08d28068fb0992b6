import type { Report } from "../../diagnostics/collector.js";
import { member } from "../../document/json-value.js";
import { placeOf, type SpecDocument } from "../../document/spec-document.js";
import { applyAction } from "./apply-action.js";
import { readOverlay } from "./read-overlay.js";
import { findOrigin, traceValue } from "./traced-value.js";

/**
 * The entry document after overlays, in their order. Only the entry is changed: files that it refers to are not, and
 * relative references that an overlay brings start from the entry. What is wrong is reported.
 */
export function applyOverlays(
  entry: SpecDocument,
  overlays: readonly SpecDocument[],
  report: Report,
): SpecDocument {
  const root = traceValue(entry.root, { source: entry, pointer: "" });
  for (const document of overlays) {
    const overlay = readOverlay(document, report);
    if (overlay === undefined) continue;
    const { version, extended, actions } = overlay;
    if (extended !== undefined && !extendsEntry(extended.value, document, entry)) {
      const { file } = entry;
      report("overlay-extends-another", { extended: extended.value, file }, placeOf(extended));
    }
    const updatesScalars = version !== "1.0";
    for (const action of actions) applyAction(action, { root, updatesScalars, report });
  }
  return { ...entry, root: root.value, trace: (pointer) => findOrigin(root, pointer) };
}

/** By where the entry was read, or by the URI that it gives itself. */
function extendsEntry(extended: string, overlay: SpecDocument, entry: SpecDocument): boolean {
  if (!URL.canParse(extended, overlay.uri)) return false;
  const { href } = new URL(extended, overlay.uri);
  const self = member(entry.root, "$self");
  const selves = typeof self === "string" && URL.canParse(self, entry.uri) ? [self] : [];
  return [entry.uri, ...selves.map((reference) => new URL(reference, entry.uri).href)].includes(
    href,
  );
}
