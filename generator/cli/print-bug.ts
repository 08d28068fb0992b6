import { inspect } from "node:util";

/** What a user reads when the generator fails by its own fault, with what a report of it needs. */
export function printBug(error: unknown, version: string): string {
  const chain = causesOf(error);
  const pointer = chain.map(pointerOf).find((found) => found !== undefined);
  const [summary = "unknown"] = messageOf(error).split("\n");
  return [
    `internal error: ${summary}`,
    ...(pointer === undefined ? [] : [`  while working on ${pointer}`]),
    "This is a bug in Clientwright, not a mistake of yours. No file has been left half-written.",
    "Please report it, with the text below and, if you can, the part of the description it is about.",
    "",
    `clientwright ${version}, node ${process.version}, ${process.platform} ${process.arch}`,
    ...chain.map((cause, index) => (index === 0 ? "" : "caused by: ") + stackOf(cause)),
    "",
  ].join("\n");
}

/** An error and what caused it, the outermost first. */
function causesOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  let current = error;
  while (current !== undefined && !chain.includes(current)) {
    chain.push(current);
    current = current instanceof Error ? current.cause : undefined;
  }
  return chain;
}

/** Errors that know where in the description they arose say so in `pointer`. */
function pointerOf(error: unknown): string | undefined {
  const hasPointer = typeof error === "object" && error !== null && "pointer" in error;
  return hasPointer && typeof error.pointer === "string" ? error.pointer : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : inspect(error);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : inspect(error);
}
