import { format, util } from "prettier";
import { layout } from "./layout.js";

interface NamedText {
  readonly path: string;
  readonly text: string;
}

/**
 * Formats a text as TypeScript. Of prettier's two parsers for it, the one by Babel gives the same text in two thirds of the
 * time; what it cannot read the other one may. A text that neither reads is a bug of an emitter.
 */
export async function formatWithPrettier({ path, text }: NamedText): Promise<string> {
  try {
    return await format(text, { ...layout, parser: "babel-ts" });
  } catch {
    return await formatByTypescript({ path, text });
  }
}

async function formatByTypescript({ path, text }: NamedText): Promise<string> {
  try {
    return await format(text, { ...layout, parser: "typescript" });
  } catch (error) {
    throw new Error(`the text emitted for \`${path}\` does not parse`, { cause: error });
  }
}

/** How many columns a text takes, as prettier counts them. */
export function textWidth(text: string): number {
  return util.getStringWidth(text);
}
