import type { SecurityScheme } from "../auth/security-scheme.js";
import type { Operation } from "../operation.js";

/** What stands in logs for a value that is not shown. */
export const redacted = "[redacted]";

/** Headers that carry secrets whatever the specification says. */
const alwaysSecret: readonly string[] = [
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
];

/** What says which parts of a request are secret. */
export interface Secrets {
  readonly schemes: readonly SecurityScheme[];
  readonly operation: Pick<Operation, "path" | "sensitive">;
}

/** Copies headers for a log, without the values that are secret. */
export function redactHeaders(headers: Headers, { schemes, operation }: Secrets): object {
  const names = [
    ...alwaysSecret,
    ...keysIn("header", schemes),
    ...(operation.sensitive?.headers ?? []),
  ];
  const hidden = new Set(names.map((name) => name.toLowerCase()));
  const shown: [string, string][] = [];
  headers.forEach((value, name) => {
    shown.push([name, hidden.has(name.toLowerCase()) ? redacted : value]);
  });
  return Object.fromEntries(shown);
}

/** Writes a URL for a log, without the keys in its query and the values that the specification calls sensitive. */
export function redactUrl({ origin, pathname, search }: URL, secrets: Secrets): string {
  return `${origin}${redactPath(pathname, secrets)}${redactQuery(search, secrets)}`;
}

function keysIn(
  place: SecurityScheme["in"],
  schemes: readonly SecurityScheme[],
): readonly string[] {
  return schemes.flatMap((scheme) => (scheme.in === place ? scheme.name : []));
}

/** Of a path that is not what the template says (a hook has changed it) nothing is shown. */
function redactPath(pathname: string, { operation }: Secrets): string {
  const { path: template, sensitive } = operation;
  const names = sensitive?.path ?? [];
  if (names.length === 0) return pathname;
  const parts = template.split(/\{([^{}]+)\}/);
  const pattern = parts.map((part, index) =>
    index % 2 === 0 ? `(${escaped(encoded(part))})` : "([^/]*)",
  );
  const match = new RegExp(`${pattern.join("")}$`).exec(pathname);
  if (!match) return `/${redacted}`;
  const values = match
    .slice(1)
    .map((value, index) =>
      index % 2 === 1 && names.includes(parts[index] ?? "") ? redacted : value,
    );
  return pathname.slice(0, match.index) + values.join("");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** As a URL writes it. */
function encoded(path: string): string {
  const url = new URL("http://localhost");
  url.pathname = path;
  return path.startsWith("/") ? url.pathname : url.pathname.slice(1);
}

function redactQuery(search: string, { schemes, operation }: Secrets): string {
  const names = [...keysIn("query", schemes), ...(operation.sensitive?.query ?? [])];
  if (search === "" || names.length === 0) return search;
  if (names.includes("")) return `?${redacted}`;
  const pairs = search.slice(1).split("&");
  return `?${pairs.map((pair) => (isSecret(pair, names) ? `${keyOf(pair)}=${redacted}` : pair)).join("&")}`;
}

/** The members of a `deepObject` are secret with it. */
function isSecret(pair: string, names: readonly string[]): boolean {
  let key = "";
  new URLSearchParams(keyOf(pair)).forEach((_, name) => {
    key = name;
  });
  return names.some((name) => key === name || key.startsWith(`${name}[`));
}

function keyOf(pair: string): string {
  return pair.split("=", 1)[0] ?? "";
}
