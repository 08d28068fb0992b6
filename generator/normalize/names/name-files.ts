import { reservedFiles } from "./reserved-names.js";
import { kebabCase } from "./words.js";

/** The file of a resource, by its path: `["customers", "billing"]` → `operations/customers/billing.ts`. */
export type ResourceFiles = (resource: readonly string[]) => string;

/** Windows has room for 260 characters, the folders of the project included; what is longer is cut. */
const longestPath = 100;

/** One file a resource, on systems that ignore case, too: what would be the same file gets a number. */
export function createResourceFiles(): ResourceFiles {
  const files = new Map<string, string>();
  const taken = new Set<string>();
  return (resource) => {
    const key = JSON.stringify(resource);
    const known = files.get(key);
    if (known !== undefined) return known;
    const stem = fileStem(resource);
    let free = stem;
    for (let count = 2; taken.has(foldCase(free)); count += 1) free = `${stem}-${String(count)}`;
    taken.add(foldCase(free));
    const file = `operations/${free}.ts`;
    files.set(key, file);
    return file;
  };
}

function fileStem(resource: readonly string[]): string {
  const segments = resource.length === 0 ? ["root"] : resource.map(fileName);
  const stem = segments.join("/");
  if (stem.length <= longestPath) return stem;
  return [...segments.join("-")].slice(0, longestPath / 2).join("");
}

/** A compatibility form of a letter is that letter to some file systems. */
function fileName(name: string): string {
  const base = kebabCase(name.normalize("NFKC")) || "resource";
  return reservedFiles.has(base) ? `${base}-resource` : base;
}

/** Equal for what no file system may tell apart: `ſ` is a small `s`, and its capital is `S`. */
function foldCase(text: string): string {
  return text.normalize("NFKC").toUpperCase().toLowerCase();
}
