/**
 * Where a file is cut into pieces that are formatted, and remembered, one by one. A piece ends after a block that is
 * marked by its own text, so that a block which changes, comes or goes leaves all pieces but its own as they were. Pieces
 * of 2,000 to 60,000 characters are formatted at the same speed; a whole file takes ten times as long.
 */
const cut = { shortest: 4_000, longest: 30_000, odds: 4 } as const;

/** Joins neighbouring blocks of a file to pieces of a good size to format. Blank blocks vanish. */
export function splitBlocks(blocks: readonly string[]): readonly (readonly string[])[] {
  const pieces: string[][] = [];
  let pending: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (block.trim() === "") continue;
    pending.push(block);
    length += block.length;
    if (length < cut.shortest || (length < cut.longest && !isMarked(block))) continue;
    pieces.push(pending);
    pending = [];
    length = 0;
  }
  return length === 0 ? pieces : [...pieces, pending];
}

/** FNV-1a over UTF-16 units. */
function isMarked(block: string): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < block.length; index += 1) {
    hash = Math.imul(hash ^ block.charCodeAt(index), 0x01000193);
  }
  return ((hash >>> 16) & 0xff) % cut.odds === 0;
}
