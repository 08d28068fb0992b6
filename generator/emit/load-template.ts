import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { templatesFolder } from "../installation.js";

/** The text of a template by its path below `templates/`, with LF line ends whatever the checkout made of them. */
export async function loadTemplate(path: string): Promise<string> {
  const text = await readFile(join(templatesFolder, path), "utf8");
  return text.replaceAll("\r\n", "\n");
}
