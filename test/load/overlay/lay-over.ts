import { stringify } from "yaml";
import type { JsonValue } from "../../../generator/document/json-value.js";
import { loadFiles } from "../load-text.js";

/** What a description with these fields became, and the diagnostics as `code file:line:column message`. */
export interface LaidOver {
  readonly root: JsonValue | undefined;
  readonly problems: readonly string[];
  readonly text: string;
}

/** The start of a description; what follows is at the top level. */
export const head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

/** Lays an overlay with these actions over a description that goes on with `description`. */
export async function layOver(
  description: string,
  actions: readonly unknown[],
  version = "1.1.0",
): Promise<LaidOver> {
  return await layOverTexts(head + description, [
    stringify({ overlay: version, info: { title: "O", version: "1" }, actions }),
  ]);
}

/** Lays whole overlays over a whole description: `0.yaml`, `1.yaml`… over `api.yaml`. */
export async function layOverTexts(
  description: string,
  overlays: readonly string[],
): Promise<LaidOver> {
  const names = overlays.map((_, index) => `${String(index)}.yaml`);
  const files = Object.fromEntries(names.map((name, index) => [name, overlays[index] ?? ""]));
  const { specification, problems, text } = await loadFiles(
    { "api.yaml": description, ...files },
    "api.yaml",
    { overlays: names },
  );
  return { root: specification?.entry.root, problems, text };
}
