import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Specification } from "../document/spec-document.js";
import type { EmittedFile } from "../ir/output.js";
import { toOpenapiTypescriptInput } from "./openapi/prepare-input.js";
import { files } from "./symbols.js";

/**
 * `openapi.ts`: `paths`, `components` and `operations` by openapi-typescript, for the tools that build on them. The one
 * emitter that reads the description as written.
 */
export async function emitOpenapi(specification: Specification): Promise<EmittedFile> {
  const nodes = await openapiTypescript(asOpenApi(toOpenapiTypescriptInput(specification)), {
    silent: true,
  });
  return { path: files.openapi, blocks: [astToString(nodes)], layout: "verbatim" };
}

/** What was validated is an OpenAPI document, though its type cannot say so. */
function asOpenApi(document: ReturnType<typeof toOpenapiTypescriptInput>): OpenAPI3 {
  return document as unknown as OpenAPI3;
}
