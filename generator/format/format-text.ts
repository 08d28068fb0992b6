import { format, util } from "prettier";

/** A text to format: what a worker is sent. */
export interface FormatTask {
  /** The file that the text belongs to, for the message when it does not parse. */
  readonly path: string;
  readonly text: string;
}

/** The settings of the output, which are those of this repository: `generated/` passes its `prettier --check`. */
export const layout = { printWidth: 100 } as const;

/** Formats a text by the extension of its file. A text that does not parse is a bug of an emitter. */
export async function formatText({ path, text }: FormatTask): Promise<string> {
  try {
    return await format(text, { ...layout, filepath: path });
  } catch (error) {
    throw new Error(`the text emitted for \`${path}\` does not parse`, { cause: error });
  }
}

/** How many columns a text takes, as prettier counts them. */
export function textWidth(text: string): number {
  return util.getStringWidth(text);
}
