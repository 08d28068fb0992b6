import { fileURLToPath } from "node:url";
import { createWatchedGenerator } from "../sandbox/watched-generator.js";
import type { MatrixRow } from "./build-matrix.js";
import { checkRow, runRows } from "./check-matrix.js";

/** Inside the repository, so that the compiler and Node find `zod`. */
const cache = fileURLToPath(new URL("../../.cache", import.meta.url));

/** Checks rows (runs that go on at the same time have different names) of the matrix and prints the table; gives what is wrong, a line each. */
export async function runMatrix(
  rows: readonly MatrixRow[],
  { name, print }: { readonly name: string; readonly print: (line: string) => void },
): Promise<readonly string[]> {
  const folder = `${cache}/${name}`;
  const generator = await createWatchedGenerator(`${folder}/compiled`);
  print(`| payload | generated | refused | problems |\n|${" --- |".repeat(4)}`);
  const verdicts = [];
  for (const row of rows) {
    const verdict = await checkRow(row, generator);
    verdicts.push(verdict);
    const { payload, generated, refused, problems } = verdict;
    const cells = [payload, generated.length, refused.length, problems.length];
    print(`| ${cells.join(" | ")} |`);
  }
  await generator.close();
  const ran = await runRows(verdicts, `${folder}/rows`);
  return [
    ...verdicts.flatMap(({ payload, problems }) =>
      problems.map((problem) => `${payload}: ${problem}`),
    ),
    ...ran,
  ];
}
