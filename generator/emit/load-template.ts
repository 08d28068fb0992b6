import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The text of a template by its path below `templates/`, with LF line ends whatever the checkout made of them. */
export async function loadTemplate(path: string): Promise<string> {
  const text = await readFile(new URL(path, templatesFolder()), "utf8");
  return text.replaceAll("\r\n", "\n");
}

/** Beside `generator/` in the repository, beside `dist/` in the package, which has compiled validators beside `generator/`. */
function templatesFolder(): URL {
  const candidates = ["../../templates/", "../../../templates/"].map(
    (path) => new URL(path, import.meta.url),
  );
  const found = candidates.find((url) => existsSync(fileURLToPath(new URL("runtime/", url))));
  if (found === undefined) throw new Error("the templates are missing from this installation");
  return found;
}
