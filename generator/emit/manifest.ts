import { createHash } from "node:crypto";
import { member } from "../document/json-value.js";
import type { SpecDocument, Specification } from "../document/spec-document.js";
import type { Api, Operation, Webhook } from "../ir/api.js";
import type { ManifestDraft, ManifestOperation } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import { verifyWebhook } from "../ir/runtime-exports.js";
import { generatorName, generatorVersion } from "../ir/version.js";
import { files } from "./symbols.js";

/** `manifest.json` without the hashes of the files: what was generated from what. */
export function emitManifest(
  api: Api,
  specification: Specification,
  settings: Settings,
): ManifestDraft {
  const { entry, version, overlays = [] } = specification;
  const info = member(entry.root, "info");
  const apiVersion = member(info, "version");
  return {
    generator: { name: generatorName, version: generatorVersion },
    source: {
      ...identifySource(entry),
      ...(overlays.length === 0 ? {} : { overlays: overlays.map(identifySource) }),
      openapi: version,
      title: api.info.title,
      version: typeof apiVersion === "string" ? apiVersion : api.info.version,
    },
    schemas: api.schemas
      .filter(({ isParameterGroup }) => !isParameterGroup)
      .map(({ pointer, name, validator, use }) => ({
        pointer,
        type: name,
        ...(settings.validators === false ? {} : { validator }),
        use,
      })),
    operations: [
      ...api.operations.map(describeOperation),
      ...(api.webhooks?.webhooks ?? []).map(describeWebhook),
    ],
    ignored: api.ignored,
  };
}

function identifySource({ file, text }: SpecDocument) {
  return {
    path: file.replaceAll("\\", "/"),
    sha256: createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex"),
  };
}

function describeOperation({
  pointer,
  operationId,
  method,
  path,
  names,
}: Operation): ManifestOperation {
  return {
    kind: "operation",
    pointer,
    ...(operationId === undefined ? {} : { operationId }),
    method,
    path,
    function: names.function,
    resource: names.resource,
    member: names.member,
    file: names.file,
  };
}

/** A webhook is called by nobody: it arrives at the function that verifies it. */
function describeWebhook({ pointer, operationId, method, name }: Webhook): ManifestOperation {
  return {
    kind: "webhook",
    pointer,
    ...(operationId === undefined ? {} : { operationId }),
    method,
    path: name,
    function: verifyWebhook,
    resource: [],
    member: verifyWebhook,
    file: files.webhooks,
  };
}
