/** As much of a YAML syntax token as tells how deep it is. */
interface NestedToken {
  readonly type: string;
  readonly offset: number;
  readonly value?: unknown;
  readonly key?: unknown;
  readonly items?: unknown;
}

/**
 * The offset of the first collection that lies deeper than `limit`. It looks at syntax tokens, without recursion, because
 * composing values from deep ones overflows the stack.
 */
export function findTooDeep(root: NestedToken, limit: number): number | undefined {
  const open: { readonly token: NestedToken; readonly depth: number }[] = [
    { token: root, depth: 0 },
  ];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { token, depth } = top;
    if (depth > limit) return token.offset;
    for (const child of nested(token)) {
      open.push({ token: child, depth: "items" in child ? depth + 1 : depth });
    }
  }
  return undefined;
}

function nested(token: NestedToken): NestedToken[] {
  const items: unknown[] = Array.isArray(token.items) ? token.items : [];
  const entries = [token, ...items.filter(isEntry)];
  return entries.flatMap(({ key, value }) => [key, value].filter(isToken));
}

function isEntry(item: unknown): item is { readonly key?: unknown; readonly value?: unknown } {
  return typeof item === "object" && item !== null;
}

function isToken(value: unknown): value is NestedToken {
  return typeof value === "object" && value !== null && "type" in value;
}
