import { basicAuthorization, pairOf } from "./basic.js";
import { credentialText } from "./credential-text.js";
import { requestToken } from "./request-token.js";
import type { Token } from "./request-token.js";
import type { SecurityScheme } from "./security-scheme.js";

/** A token that was asked for, and that has come or not. */
interface KeptToken {
  readonly asked: Promise<Token>;
  token: Token | undefined;
}

/** What an authorization server knows a client by (RFC 6749, section 2.3.1). */
export interface OAuthClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Where tokens come from. */
export interface TokenSource {
  readonly tokenUrl: string;
  /** The name of the scheme, by which operations say what scopes they need. */
  readonly scheme: string;
}

/**
 * Obtains OAuth 2 tokens by the client credentials grant and sends them as bearer tokens; the credential is an
 * `OAuthClient`, or a text: a token that the consumer has. A token has the scopes that the operation
 * needs; it is asked for once, however many calls wait for it, kept until shortly before it expires, and replaced after a
 * 401.
 */
export function clientCredentials({ tokenUrl, scheme }: TokenSource): SecurityScheme {
  const kept = new Map<string, KeptToken>();
  const renewed = new WeakSet<object>();
  let obtains = false;
  return {
    in: "header",
    name: "Authorization",
    apply: async ({ headers, operation }, credential, context) => {
      if (typeof credential === "string") {
        headers.set("Authorization", `Bearer ${credentialText(credential)}`);
        return;
      }
      obtains = true;
      const authorization = basicAuthorization(clientPair(credential));
      const scopes = operation.scopes?.[scheme] ?? [];
      const key = JSON.stringify([authorization, ...scopes]);
      const current = kept.get(key);
      const isStale = current?.token !== undefined && current.token.freshUntil <= Date.now();
      const request = () => requestToken(tokenUrl, { authorization, scopes }, context);
      const { asked } = current === undefined || isStale ? ask(request, key, kept) : current;
      headers.set("Authorization", bearerOf(await asked));
    },
    renew: ({ headers }, call) => {
      const refused = headers.get("Authorization");
      kept.forEach(({ token }, client) => {
        // Another call may have replaced it already.
        if (token !== undefined && bearerOf(token) === refused) kept.delete(client);
      });
      if (!obtains || renewed.has(call)) return false;
      renewed.add(call);
      return true;
    },
  };
}

/** The id and the secret as the name and the password of basic authentication. */
function clientPair(credential: unknown): string {
  const { clientId, clientSecret }: { clientId?: unknown; clientSecret?: unknown } =
    Object(credential);
  return pairOf({ username: clientId, password: clientSecret });
}

function bearerOf({ text }: Token): string {
  return `Bearer ${text}`;
}

/** A failure is not kept: the next call asks again. */
function ask(request: () => Promise<Token>, key: string, kept: Map<string, KeptToken>): KeptToken {
  const asking: KeptToken = { asked: request(), token: undefined };
  kept.set(key, asking);
  asking.asked.then(
    (token) => {
      asking.token = token;
    },
    () => {
      if (kept.get(key) === asking) kept.delete(key);
    },
  );
  return asking;
}
