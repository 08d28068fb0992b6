import { credentialText } from "./credential-text.js";
import type { SecurityScheme } from "./security-scheme.js";

/** Sends a token as `Authorization: Bearer …` (RFC 6750). */
export function bearer(): SecurityScheme {
  return {
    in: "header",
    name: "Authorization",
    apply: ({ headers }, credential) => {
      headers.set("Authorization", `Bearer ${credentialText(credential)}`);
    },
  };
}
