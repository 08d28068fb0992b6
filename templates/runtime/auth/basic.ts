import type { SecurityScheme } from "./security-scheme.js";

/** A user's name and password. */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

/** Sends name and password as `Authorization: Basic …` (RFC 7617), as UTF-8; a text is `name:password`. */
export function basic(): SecurityScheme {
  return {
    in: "header",
    name: "Authorization",
    apply: ({ headers }, credential) => {
      headers.set("Authorization", basicAuthorization(pairOf(credential)));
    },
  };
}

/** Writes a credential as `name:password`, which a name with a colon would change. */
export function pairOf(credential: unknown): string {
  if (typeof credential === "string" && credential.includes(":")) return credential;
  if (typeof credential !== "object" || credential === null)
    throw new Error("no name and password");
  const username: unknown = Reflect.get(credential, "username");
  const password: unknown = Reflect.get(credential, "password");
  if (typeof username !== "string" || typeof password !== "string" || username.includes(":"))
    throw new Error("name and password must be texts, the name without a colon");
  return `${username}:${password}`;
}

/** The header's value for `name:password`. */
export function basicAuthorization(pair: string): string {
  const bytes = new TextEncoder().encode(pair);
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
}
