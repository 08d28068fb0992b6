import { credentialText } from "./credential-text.js";
import type { SecurityScheme } from "./security-scheme.js";

/** Sends an API key in the query. */
export function apiKeyQuery(name: string): SecurityScheme {
  return {
    in: "query",
    name,
    apply: ({ url }, credential) => {
      const pair = `${encodeURIComponent(name)}=${encodeURIComponent(credentialText(credential))}`;
      url.search += url.search === "" ? pair : `&${pair}`;
    },
  };
}
