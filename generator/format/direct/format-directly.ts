import { layout } from "../layout.js";
import { layOutModule } from "./lay-out-module.js";
import { parseModule } from "./parse-module.js";
import { printDoc } from "./print-doc.js";
import { BeyondDirectLayout, createReader } from "./reader.js";

/**
 * Lays out declarations exactly as prettier does, in a twentieth of the time, where they have no other syntax than what
 * emitters print most. Undefined for everything else.
 */
export function formatDirectly(text: string): string | undefined {
  try {
    return printDoc(layOutModule(parseModule(createReader(text))), layout.printWidth);
  } catch (error) {
    if (error instanceof BeyondDirectLayout) return undefined;
    throw error;
  }
}
