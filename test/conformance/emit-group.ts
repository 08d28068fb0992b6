import { createCollector } from "../../generator/diagnostics/collector.js";
import { load } from "../../generator/load/load.js";
import { requestByFetch } from "../../generator/load/fetch/request-document.js";
import { normalize } from "../../generator/normalize/normalize.js";
import { defaultSettings } from "../normalize/normalize-yaml.js";
import type { Library, ValidatorTexts } from "../emitted/import-validators.js";
import { printModules } from "../emitted/print-modules.js";
import type { Group } from "./read-groups.js";
import { origin, serveSuite } from "./serve-suite.js";
import type { Suite } from "./suites.js";

/** The validators of a group's document, as text, and the name of the one to ask; or why there are none. */
export type EmittedGroup =
  | { readonly kind: "emitted"; readonly texts: ValidatorTexts; readonly validator: string }
  | { readonly kind: "failed"; readonly reason: string };

/**
 * Runs a group through the generator: a document whose only schema is a reference to a file of its own, so that `#`,
 * `$id` and anchors in it have the root that the suite means.
 */
export async function emitGroup(
  group: Group,
  suite: Suite,
  validators: Library,
): Promise<EmittedGroup> {
  const input = `${origin}conformance/openapi.json`;
  const texts = new Map([
    [input, JSON.stringify(describe(suite))],
    [`${origin}conformance/schema.json`, JSON.stringify(group.schema)],
  ]);
  const { report, diagnostics } = createCollector();
  const fetch = serveSuite(texts);
  const hands = { readStdin: refuseStdin, fetch, requestReference: requestByFetch(fetch) };
  const specification = await load({ input, root: "/", ...hands }, report);
  // A run ends with an error where a reference could not be read, though it goes on to tell more.
  if (specification === undefined || (specification.unread?.size ?? 0) > 0) {
    return { kind: "failed", reason: messages(diagnostics) };
  }
  const api = normalize(
    specification,
    { ...defaultSettings, input, formats: suite.formats },
    report,
  );
  const entry = api.schemas.find(({ pointer }) => pointer === "#/components/schemas/Entry");
  if (entry === undefined) return { kind: "failed", reason: messages(diagnostics) };
  return { kind: "emitted", texts: printModules(api, validators), validator: entry.validator };
}

function describe({ openapi }: Suite) {
  return {
    openapi,
    info: { title: "Conformance", version: "1" },
    paths: {},
    components: { schemas: { Entry: { $ref: "./schema.json" } } },
  };
}

function messages(diagnostics: readonly { readonly message: string }[]): string {
  return diagnostics.map(({ message }) => message).join("; ") || "no schema was emitted";
}

const refuseStdin = () => Promise.reject(new Error("nothing is read from standard input"));
