import { formatDirectly } from "./direct/format-directly.js";
import { joinBlocks, type FormatTask } from "./format-task.js";

/**
 * Formats blocks as prettier does. Prettier itself is asked, and loaded, only for those that are not laid out directly.
 */
export async function formatBlocks({ path, blocks }: FormatTask): Promise<string> {
  const texts: string[] = [];
  let others: string[] = [];
  const formatOthers = async (): Promise<void> => {
    if (others.length === 0) return;
    const { formatWithPrettier } = await import("./format-with-prettier.js");
    texts.push(await formatWithPrettier({ path, text: joinBlocks(others) }));
    others = [];
  };
  for (const block of blocks) {
    const text = formatDirectly(block);
    if (text === undefined) others.push(block);
    else {
      await formatOthers();
      texts.push(text);
    }
  }
  await formatOthers();
  return joinBlocks(texts.map((text) => text.trimEnd()));
}
