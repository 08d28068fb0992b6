import type { CallContext } from "../middleware.js";

/** What stands in logs for a value that is not shown. */
export const redacted = "[redacted]";

/** Headers that carry secrets whatever the specification says. */
const alwaysSecret: ReadonlySet<string> = new Set([
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
]);

/** Copies headers for a log, without the values that are secret. */
export function redactHeaders(headers: Headers, { secrets }: CallContext): object {
  const hidden = new Set(alwaysSecret);
  for (const secret of secrets) if (secret.in === "header") hidden.add(secret.name.toLowerCase());
  const shown: [string, string][] = [];
  headers.forEach((value, name) => {
    shown.push([name, hidden.has(name.toLowerCase()) ? redacted : value]);
  });
  return Object.fromEntries(shown);
}

/** Writes a URL for a log, without the keys in its query. */
export function redactUrl({ request, secrets }: CallContext): string {
  const url = new URL(request.url);
  for (const secret of secrets)
    if (secret.in === "query" && url.searchParams.has(secret.name))
      url.searchParams.set(secret.name, redacted);
  return url.href;
}
