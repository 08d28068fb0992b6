/** The offset at which the quoted scalar starts that ends at an offset; undefined when none of the tokens is one. */
export function findOpeningQuote(tokens: readonly unknown[], end: number): number | undefined {
  const open: unknown[] = [...tokens];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (typeof part !== "object" || part === null) continue;
    if (isQuoted(part) && part.offset + part.source.length === end) return part.offset;
    for (const name of ["items", "key", "value"] as const) {
      const inner: unknown = Object.getOwnPropertyDescriptor(part, name)?.value;
      for (const one of Array.isArray(inner) ? inner : [inner])
        if (one !== undefined) open.push(one);
    }
  }
  return undefined;
}

interface QuotedToken {
  readonly offset: number;
  readonly source: string;
}

function isQuoted(token: object): token is QuotedToken {
  return (
    "type" in token &&
    typeof token.type === "string" &&
    /^(?:single|double)-quoted-scalar$/u.test(token.type)
  );
}
