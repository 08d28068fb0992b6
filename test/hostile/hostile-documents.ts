import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A description that tries something, and what may become of it. */
export interface HostileDocument {
  readonly id: string;
  readonly path: string;
  readonly expectation: "generate-safe" | "safe-or-reject" | "reject";
}

/** The documents lie beside the repository: they are not part of it. */
const folder = fileURLToPath(new URL("../../../shared/hostile/", import.meta.url));

export const hostileFolder = `${folder}specs`;

/** Every hostile document, by the table that stands beside them; empty where they are absent. */
export function readHostileDocuments(): readonly HostileDocument[] {
  const table = `${folder}EXPECTED.tsv`;
  if (!existsSync(table)) return [];
  const [, ...lines] = readFileSync(table, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [id = "", file = "", , expectation] = line.split("\t");
    return { id, path: `${hostileFolder}/${file}`, expectation: readExpectation(expectation) };
  });
}

function readExpectation(text: string | undefined): HostileDocument["expectation"] {
  if (text === "generate-safe" || text === "safe-or-reject" || text === "reject") return text;
  throw new Error(`unknown expectation: ${String(text)}`);
}
