import type { SpecDocument } from "../../document/spec-document.js";
import { rewordParameter } from "./reword-parameter.js";
import { isBody, rewordPaths } from "./reword-paths.js";
import { rewordResponse } from "./reword-response.js";
import { rewordSchema } from "./reword-schema.js";
import { rewordSecurity } from "./reword-security.js";
import { buildReworded, list, object, type Reworded, value } from "./rewording.js";
import { at, entriesOf, keepMembers, stringsOf, type Written } from "./written.js";

/**
 * A Swagger 2.0 document in the structure of OpenAPI 3.x. Its schemas keep their words, which the dialect tells how to
 * read, and its pointers still lead to the lines that were written.
 */
export function rewordDocument(document: SpecDocument): SpecDocument {
  const { root, originOf } = buildReworded(reword({ pointer: "", value: document.root }));
  return {
    ...document,
    root,
    locate: (pointer, part) => document.locate(originOf(pointer), part),
    trace: (pointer) => ({ source: document, pointer: originOf(pointer) }),
  };
}

function reword(document: Written): Reworded {
  const paths = at(document, "paths");
  return object("", [
    ["openapi", value("/swagger", "3.0.4")],
    ...keepMembers(document, ["info", "tags", "externalDocs", "security"]),
    ["servers", rewordServers(document)],
    ["paths", paths === undefined ? undefined : rewordPaths(document, paths)],
    ["components", rewordComponents(document)],
  ]);
}

/** One server per scheme, https first; without a host they are relative to where the document came from. */
function rewordServers(document: Written): Reworded | undefined {
  const host = at(document, "host");
  const basePath = at(document, "basePath");
  const from = (host ?? basePath)?.pointer;
  if (from === undefined) return undefined;
  const path = typeof basePath?.value === "string" ? basePath.value : "/";
  const schemes = (stringsOf(at(document, "schemes")) ?? []).filter((s) => /^https?$/u.test(s));
  const known = schemes.length === 0 ? ["https"] : [...schemes].sort().reverse();
  const urls =
    typeof host?.value === "string"
      ? known.map((scheme) => `${scheme}://${String(host.value)}${path === "/" ? "" : path}`)
      : [path];
  return list(
    from,
    urls.map((url) => object(from, [["url", value(from, url)]])),
  );
}

function rewordComponents(document: Written): Reworded {
  const security = at(document, "securityDefinitions");
  const produces = stringsOf(at(document, "produces"));
  return object("", [
    ["schemas", section(document, "definitions", rewordSchema)],
    [
      "parameters",
      section(document, "parameters", (parameter) =>
        isBody(parameter) ? undefined : rewordParameter(parameter),
      ),
    ],
    ["responses", section(document, "responses", (response) => rewordResponse(response, produces))],
    ["securitySchemes", security === undefined ? undefined : rewordSecurity(security)],
  ]);
}

function section(
  document: Written,
  name: string,
  reword: (written: Written) => Reworded | undefined,
): Reworded | undefined {
  const written = at(document, name);
  if (written === undefined) return undefined;
  return object(
    written.pointer,
    entriesOf(written).map(([key, item]) => [key, reword(item)]),
  );
}
