import { availableParallelism } from "node:os";
import { joinBlocks, type FormatTask } from "./format-task.js";
import { layout } from "./layout.js";

/** Loads oxfmt, which formats in threads of its own; where it is not installed, tells why it cannot be loaded. */
export async function loadOxfmt(): Promise<
  { readonly formatText: (task: FormatTask) => Promise<string> } | { readonly problem: string }
> {
  try {
    const { format } = await import("oxfmt");
    const formatText = async ({ path, blocks }: FormatTask): Promise<string> => {
      const { code, errors } = await format(path, joinBlocks(blocks), layout);
      const [cause] = errors;
      if (cause === undefined) return code;
      throw new Error(`the text emitted for \`${path}\` does not parse`, { cause });
    };
    return { formatText: inLanes(formatText, 4 * availableParallelism()) };
  } catch (error) {
    // An import fails where the package or its binary for this system is missing.
    const [problem = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return { problem };
  }
}

/** So many at once, and no more: each that is under way takes memory of its own. */
function inLanes<Input, Output>(
  work: (input: Input) => Promise<Output>,
  count: number,
): (input: Input) => Promise<Output> {
  const lanes = Array.from({ length: count }, (): Promise<unknown> => Promise.resolve());
  let next = 0;
  return (input) => {
    const lane = next % count;
    next += 1;
    const done = (lanes[lane] ?? Promise.resolve()).then(() => work(input));
    // Who asked hears of a failure; those who wait behind it do not mind.
    lanes[lane] = done.catch(() => undefined);
    return done;
  };
}
