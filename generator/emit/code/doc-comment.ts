import { commentText } from "./comment.js";

/** The parts of a TSDoc comment; texts come from the description and are made safe here. */
export interface DocParts {
  readonly text: readonly (string | undefined)[];
  /** `@deprecated`, `@defaultValue`… with texts that are safe already. */
  readonly tags: readonly string[];
}

/** The inside of a TSDoc comment; undefined when there is nothing to say. */
export function docComment({ text, tags }: DocParts): string | undefined {
  const paragraphs = text
    .map((part) => commentText(part ?? ""))
    .filter((part, index, all) => part !== "" && all.indexOf(part) === index);
  const blocks = [...paragraphs, ...(tags.length === 0 ? [] : [tags.join("\n")])];
  return blocks.length === 0 ? undefined : blocks.join("\n\n");
}

/** The same as the structure that ts-morph prints: one line where it fits, else a block. */
export function docStructure(parts: DocParts): string[] {
  const comment = docComment(parts);
  if (comment === undefined) return [];
  return [comment.includes("\n") ? `\n${comment}` : comment];
}

/** The comment as code, for a member of an inline type. */
export function docCode(parts: DocParts): string {
  const comment = docComment(parts);
  if (comment === undefined) return "";
  if (!comment.includes("\n")) return `/** ${comment} */\n`;
  const lines = comment.split("\n").map((line) => ` * ${line}`.trimEnd());
  return `/**\n${lines.join("\n")}\n */\n`;
}
