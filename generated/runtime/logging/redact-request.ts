import type { SecurityScheme } from "../auth/security-scheme.js";

/** What stands in logs for a value that is not shown. */
export const redacted = "[redacted]";

/** Headers that carry secrets whatever the specification says. */
const alwaysSecret: readonly string[] = [
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
];

/** Copies headers for a log, without the values that are secret. */
export function redactHeaders(headers: Headers, schemes: readonly SecurityScheme[]): object {
  const named = schemes.flatMap((scheme) => (scheme.in === "header" ? scheme.name : []));
  const hidden = new Set([...alwaysSecret, ...named.map((name) => name.toLowerCase())]);
  const shown: [string, string][] = [];
  headers.forEach((value, name) => {
    shown.push([name, hidden.has(name.toLowerCase()) ? redacted : value]);
  });
  return Object.fromEntries(shown);
}

/** Writes a URL for a log, without the keys in its query. */
export function redactUrl(sent: URL, schemes: readonly SecurityScheme[]): string {
  const url = new URL(sent);
  for (const { in: place, name } of schemes)
    if (place === "query" && url.searchParams.has(name)) url.searchParams.set(name, redacted);
  return url.href;
}
