import type { Report } from "../../diagnostics/collector.js";
import { suggest } from "../../diagnostics/suggest.js";
import { childNode, placeOf, rootNode, type Specification } from "../../document/spec-document.js";
import type { CredentialShortcut } from "../../ir/api.js";
import type { Settings } from "../../ir/settings.js";
import type { SchemaReader } from "../schemas/instance-types.js";
import { lowerSecuritySchemes } from "./lower-security.js";

/** The constructor's shortcuts from the configuration; each must name a scheme that exists. */
export function lowerCredentials(
  specification: Specification,
  { settings, report, reader }: { settings: Settings; report: Report; reader: SchemaReader },
): readonly CredentialShortcut[] {
  const schemes = lowerSecuritySchemes(specification, reader).map(({ name }) => name);
  return Object.entries(settings.client.credentials).map(([option, { scheme, env }]) => {
    if (!schemes.includes(scheme)) {
      const root = rootNode(specification.entry);
      const suggestion = suggest(scheme, schemes);
      report(
        "credential-scheme-missing",
        { option, scheme, suggestion },
        placeOf(childNode(root, "components") ?? root, "key"),
      );
    }
    return { option, scheme, env };
  });
}
