import type * as z from "zod";

/** What an issue is about, and what it says. */
export interface DescribedIssue {
  readonly path: readonly PropertyKey[];
  readonly problem: string;
}

/** An issue in a sentence; of a union's, what the alternative says that comes nearest. */
export function describeIssue(issue: z.core.$ZodIssue): DescribedIssue {
  const nearest = issue.code === "invalid_union" ? nearestIssue(issue.errors) : undefined;
  if (nearest !== undefined) {
    const { path, problem } = describeIssue(nearest);
    return { path: [...issue.path, ...path], problem };
  }
  const isMissing = issue.code === "invalid_type" && issue.input === undefined;
  const key = issue.path.at(-1);
  if (isMissing && key !== undefined) {
    return { path: issue.path.slice(0, -1), problem: `\`${String(key)}\` is missing` };
  }
  const text = issue.message.replace(/^Invalid input: /u, "");
  return { path: issue.path, problem: cut(text.charAt(0).toLowerCase() + text.slice(1)) };
}

/** Enough to see what is expected: an enumeration may have hundreds of values. */
const longest = 160;

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The first issue of the alternative whose issues lie deepest, which is the one that was probably meant. */
function nearestIssue(
  alternatives: readonly (readonly z.core.$ZodIssue[])[],
): z.core.$ZodIssue | undefined {
  const ranked = alternatives
    .map((issues) => ({ issues, depth: Math.max(...issues.map(({ path }) => path.length)) }))
    .sort((one, other) => other.depth - one.depth || one.issues.length - other.issues.length);
  return ranked[0]?.issues[0];
}
