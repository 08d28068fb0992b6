import { joinBlocks, type FormatTask } from "./format-task.js";
import { layout } from "./layout.js";

/** Loads oxfmt, which formats in threads of its own; where it is not installed, tells why it cannot be loaded. */
export async function loadOxfmt(): Promise<
  { readonly formatText: (task: FormatTask) => Promise<string> } | { readonly problem: string }
> {
  try {
    const { format } = await import("oxfmt");
    return {
      formatText: async ({ path, blocks }) => {
        const { code, errors } = await format(path, joinBlocks(blocks), layout);
        const [cause] = errors;
        if (cause === undefined) return code;
        throw new Error(`the text emitted for \`${path}\` does not parse`, { cause });
      },
    };
  } catch (error) {
    // An import fails where the package or its binary for this system is missing.
    const [problem = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return { problem };
  }
}
