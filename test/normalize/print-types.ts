import type { Api } from "../../generator/ir/api.js";
import { createSymbols } from "../../generator/emit/symbols.js";
import { emitTypes } from "../../generator/emit/types.js";

/** The text of `types.ts` for an API, without layout. */
export function printTypes(api: Api): string {
  return emitTypes(api, createSymbols(api), ".js").blocks.join("\n\n");
}
