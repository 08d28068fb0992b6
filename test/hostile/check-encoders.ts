import { createWatchedGenerator, type WatchedGenerator } from "../sandbox/watched-generator.js";
import { buildMatrix, type MatrixCell, type MatrixRow } from "./build-matrix.js";
import { findAccepted, generateCells } from "./check-matrix.js";
import type { Weakening } from "./weakened-encoders.js";

/** A weakened encoder, and what the matrix finds wrong with it: nothing would be a rule that no payload holds. */
export interface Weakened {
  readonly weakening: Weakening;
  readonly problems: readonly string[];
}

/** Generates with each encoder as it should not be; the payload of its row must come out wrong, and only then. */
export async function checkEncoders(
  weakenings: readonly Weakening[],
  folder: string,
): Promise<readonly Weakened[]> {
  const rows = new Map(buildMatrix().map((row) => [row.payload, row]));
  const accepted = new Map<string, readonly MatrixCell[]>();
  const whole = await createWatchedGenerator(`${folder}/whole`);
  const results: Weakened[] = [];
  for (const weakening of weakenings) {
    const row = rows.get(weakening.payload);
    if (row === undefined) throw new Error(`no payload is named ${weakening.payload}`);
    const cells = accepted.get(row.payload) ?? (await acceptSoundly(row, whole));
    accepted.set(row.payload, cells);
    const weakened = await createWatchedGenerator(`${folder}/weakened`, (path, source) =>
      path === weakening.file ? weaken(source, weakening) : source,
    );
    const { found } = await generateCells(row, cells, weakened);
    await weakened.close();
    results.push({ weakening, problems: found });
  }
  await whole.close();
  return results;
}

/** The cells that take the payload, which come out right as long as nothing is weakened. */
async function acceptSoundly(
  row: MatrixRow,
  generator: WatchedGenerator,
): Promise<readonly MatrixCell[]> {
  const { accepted } = await findAccepted(row, generator);
  const { found } = await generateCells(row, accepted, generator);
  if (found.length > 0)
    throw new Error(`${row.payload} is not safe to begin with: ${found.join("\n")}`);
  return accepted;
}

function weaken(source: string, { file, edits }: Weakening): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    return text.replace(from, () => to);
  }, source);
}
