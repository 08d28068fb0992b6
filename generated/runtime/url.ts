import { environmentVariable } from "./environment.js";
import type { ClientDefinition } from "./client-options.js";
import type { ErrorContext } from "./errors/api-error.js";
import { ConfigurationError } from "./errors/configuration-error.js";

/** Finds the base URL of a client or call and checks it. */
export function baseUrlOf(
  { defaultBaseUrl, baseUrlEnv }: ClientDefinition,
  given: string | undefined,
  context: ErrorContext,
): URL {
  const text = given ?? environmentVariable(baseUrlEnv) ?? defaultBaseUrl;
  try {
    const url = new URL(text ?? "");
    if (/^https?:$/.test(url.protocol) && !(url.username + url.password)) return url;
  } catch {
    // Told below: the platform's message would repeat the URL, which may hold a password.
  }
  throw new ConfigurationError("the base URL is not http(s) or has a user", context);
}

/** Extends a base, whose origin, path and query stay, by what is encoded already. */
export function extendUrl(base: URL, path: string, query: ReadonlyMap<string, string>): string {
  base.pathname = base.pathname.replace(/\/$/, "") + path;
  base.search = [base.search.slice(1), ...query.values()].filter(Boolean).join("&");
  return base.href;
}
