/** As much of a YAML syntax token as tells how deep it is. */
interface NestedToken {
  readonly type: string;
  readonly offset: number;
  readonly value?: unknown;
  readonly items?: unknown;
}

interface Nesting {
  readonly token: NestedToken;
  readonly depth: number;
}

/**
 * The offset of the first collection that lies deeper than `limit`. It looks at syntax tokens, without recursion, because
 * composing values from deep ones overflows the stack.
 */
export function findTooDeep(root: NestedToken, limit: number): number | undefined {
  const open: Nesting[] = [{ token: root, depth: 0 }];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { token, depth } = top;
    if (depth > limit) return token.offset;
    push(token, depth, open);
  }
  return undefined;
}

/** A description has as many tokens as words: nothing is allocated for those that hold no others. */
function push(token: NestedToken, depth: number, open: Nesting[]): void {
  pushPart(token.value, depth, open);
  if (!Array.isArray(token.items)) return;
  const items: readonly unknown[] = token.items;
  for (const item of items) {
    if (typeof item !== "object" || item === null) continue;
    if ("key" in item) pushPart(item.key, depth, open);
    if ("value" in item) pushPart(item.value, depth, open);
  }
}

function pushPart(part: unknown, depth: number, open: Nesting[]): void {
  if (isToken(part) && "items" in part) open.push({ token: part, depth: depth + 1 });
}

function isToken(value: unknown): value is NestedToken {
  return typeof value === "object" && value !== null && "type" in value;
}
