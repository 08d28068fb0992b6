/** Joins reference tokens to an RFC 6901 pointer: `["paths", "/pets"]` is `/paths/~1pets`. */
export function formatPointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${escapeToken(token)}`).join("");
}

/** The pointer of a member of what `pointer` leads to. */
export function appendToken(pointer: string, token: string | number): string {
  return `${pointer}/${escapeToken(token)}`;
}

/** The reference tokens of an RFC 6901 pointer; undefined when the text is not one. */
export function parsePointer(pointer: string): readonly string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return undefined;
  const tokens = pointer.slice(1).split("/");
  if (!pointer.includes("~")) return tokens;
  if (/~(?![01])/u.test(pointer)) return undefined;
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function escapeToken(token: string | number): string {
  const text = String(token);
  if (!text.includes("/") && !text.includes("~")) return text;
  return text.replaceAll("~", "~0").replaceAll("/", "~1");
}
