import type { Settings } from "../../../generator/ir/settings.js";
import { normalizeYaml } from "../normalize-yaml.js";

/** An operation as `GET /pets`, with an operationId and tags where it has some. */
export interface OperationLine {
  readonly route: string;
  readonly id?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

export interface PlacedNames {
  /** `function → resource.member`, in document order. */
  readonly lines: readonly string[];
  /** `code: message` of what was reported. */
  readonly reports: readonly string[];
}

/** The names that operations get together. */
export async function readOperations(
  operations: readonly OperationLine[],
  settings: Partial<Settings> = {},
): Promise<PlacedNames> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { route, id, tags } of operations) {
    const [method = "", path = ""] = route.split(" ");
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: { operationId: id, tags, responses: { 200: { description: "" } } },
    };
  }
  const description = { openapi: "3.1.0", info: { title: "Test", version: "1" }, paths };
  const { api, diagnostics } = await normalizeYaml(JSON.stringify(description), settings);
  return {
    lines: api.operations.map(
      ({ names }) => `${names.function} → ${[...names.resource, names.member].join(".")}`,
    ),
    reports: diagnostics.map(({ code, message }) => `${code}: ${message}`),
  };
}
