import { credentialText } from "./credential-text.js";
import { setHeader } from "../headers.js";
import type { SecurityScheme } from "./security-scheme.js";

/** Sends a token as `Authorization: Bearer …` (RFC 6750). */
export function bearer(): SecurityScheme {
  return {
    in: "header",
    name: "Authorization",
    apply: ({ headers }, credential) => {
      setHeader(headers, "Authorization", `Bearer ${credentialText(credential)}`);
    },
  };
}
