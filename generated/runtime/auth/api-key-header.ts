import { credentialText } from "./credential-text.js";
import type { SecurityScheme } from "./security-scheme.js";

/** Sends an API key in a header. */
export function apiKeyHeader(name: string): SecurityScheme {
  return {
    in: "header",
    name,
    apply: ({ headers }, credential) => {
      headers.set(name, credentialText(credential));
    },
  };
}
