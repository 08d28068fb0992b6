import { basicAuthorization, pairOf } from "./basic.js";
import { requestToken } from "./request-token.js";
import type { Token, TokenSource } from "./request-token.js";
import type { CredentialContext, SecurityScheme } from "./security-scheme.js";

/** A token that was asked for, and that has come or not. */
interface KeptToken {
  readonly asked: Promise<Token>;
  token: Token | undefined;
}

/**
 * Obtains OAuth 2 tokens by the client credentials grant and sends them as bearer tokens; the credential is the
 * client's id and secret, as `id:secret` or as `BasicCredentials`. A token is asked for once, however many calls wait
 * for it, kept until shortly before it expires, and replaced after a 401.
 */
export function clientCredentials(source: TokenSource): SecurityScheme {
  const kept = new Map<string, KeptToken>();
  return {
    in: "header",
    name: "Authorization",
    apply: async ({ headers }, credential, context) => {
      const authorization = basicAuthorization(pairOf(credential));
      const current = kept.get(authorization);
      const isStale = current?.token !== undefined && current.token.freshUntil <= Date.now();
      const { asked } =
        current === undefined || isStale ? ask(source, authorization, context, kept) : current;
      headers.set("Authorization", bearerOf(await asked));
    },
    renew: ({ headers }) => {
      const refused = headers.get("Authorization");
      kept.forEach(({ token }, client) => {
        // Another call may have replaced it already.
        if (token !== undefined && bearerOf(token) === refused) kept.delete(client);
      });
      return true;
    },
  };
}

function bearerOf({ text }: Token): string {
  return `Bearer ${text}`;
}

/** A failure is not kept: the next call asks again. */
function ask(
  source: TokenSource,
  authorization: string,
  context: CredentialContext,
  kept: Map<string, KeptToken>,
): KeptToken {
  const asking: KeptToken = {
    asked: requestToken(source, authorization, context),
    token: undefined,
  };
  kept.set(authorization, asking);
  asking.asked.then(
    (token) => {
      asking.token = token;
    },
    () => {
      if (kept.get(authorization) === asking) kept.delete(authorization);
    },
  );
  return asking;
}
