import { credentialText } from "./credential-text.js";
import type { SecurityScheme } from "./security-scheme.js";

/** Sends an API key in a cookie; browsers do not let a page do so. */
export function apiKeyCookie(name: string): SecurityScheme {
  return {
    in: "cookie",
    name,
    apply: ({ headers }, credential) => {
      const pair = `${name}=${encodeURIComponent(credentialText(credential))}`;
      const before = headers.get("cookie");
      headers.set("cookie", before === null ? pair : `${before}; ${pair}`);
    },
  };
}
