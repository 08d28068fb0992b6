/** Neighbouring blocks of a file to format: what a worker is sent. */
export interface FormatTask {
  /** The file that the blocks belong to, for the message when one does not parse. */
  readonly path: string;
  readonly blocks: readonly string[];
}

/** The blocks as one text. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.join("\n\n");
}

export function countCharacters({ blocks }: FormatTask): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}
