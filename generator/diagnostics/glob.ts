const parts = /\/\*\*$|\*\*\/|\*\*|\*|\?|[$()*+.?[\\\]^{|}]/gu;

const meanings: Readonly<Record<string, string>> = {
  "/**": "(?:/.*)?",
  "**/": "(?:.*/)?",
  "**": ".*",
  "*": "[^/]*",
  "?": "[^/]",
};

/**
 * Whether a whole text is as a pattern says: `*` stands for any characters of one segment, `?` for one of them, `**` for
 * any number of segments; a final `/**` takes what stands before it too.
 */
export function createGlob(pattern: string): (text: string) => boolean {
  const source = pattern.replaceAll(parts, (part) => meanings[part] ?? `\\${part}`);
  const expression = new RegExp(`^${source}$`, "su");
  return (text) => expression.test(text);
}
