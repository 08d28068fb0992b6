/**
 * About 40 documented statements. Prettier's time grows faster than its text (1,000 interfaces as one text took ten
 * times as long as in pieces), and each call has a cost of its own: 15,000 to 60,000 characters were fastest.
 */
const pieceLength = 30_000;

/** Joins neighbouring blocks of a file to pieces of a good size to format. Blank blocks vanish. */
export function splitBlocks(blocks: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  let pending: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (block.trim() === "") continue;
    if (length > 0 && length + block.length > pieceLength) {
      pieces.push(pending.join("\n\n"));
      pending = [];
      length = 0;
    }
    pending.push(block);
    length += block.length;
  }
  return length === 0 ? pieces : [...pieces, pending.join("\n\n")];
}
