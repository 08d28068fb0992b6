import { apiErrorOf } from "../arrival.js";
import type { Call } from "../call.js";
import type { ClientDefinition, ClientOptions } from "../client-options.js";
import { environmentVariable } from "../environment.js";
import { ConfigurationError } from "../errors/configuration-error.js";
import type { CredentialTarget, SecurityScheme } from "./security-scheme.js";

/** A scheme with the credential that is at hand for it. */
export interface SchemeInUse {
  readonly scheme: SecurityScheme;
  readonly credential: unknown;
}

/** Finds the credentials of a client by scheme: `auth`, the shortcuts among the options, the environment. */
export function findCredentials(
  { schemes = {}, credentials = {} }: ClientDefinition,
  options: ClientOptions,
): ReadonlyMap<string, SchemeInUse> {
  const found = new Map<string, SchemeInUse>();
  const shortcuts: Readonly<Record<string, unknown>> = { ...options };
  const auth: Readonly<Record<string, unknown>> = { ...options.auth };
  for (const [name, scheme] of Object.entries(schemes)) {
    let credential = auth[name];
    for (const [option, source] of Object.entries(credentials))
      if (source.scheme === name)
        credential ??= shortcuts[option] ?? environmentVariable(source.env);
    if (credential !== undefined) found.set(name, { scheme, credential });
  }
  return found;
}

/** Picks the first alternative of the operation's security for which every credential is at hand. */
export function schemesInUse({ operation, client, progress }: Call): readonly SchemeInUse[] {
  const alternatives = operation.security ?? [];
  for (const names of alternatives) {
    const combination = names.flatMap((name) => client.credentials.get(name) ?? []);
    if (combination.length === names.length) return combination;
  }
  if (alternatives.length)
    throw new ConfigurationError(`no credential for ${alternatives.join(" or ")}`, progress);
  return [];
}

/** Puts the credentials on a request, asking their providers first. */
export async function applyCredentials(
  call: Call,
  schemes: readonly SchemeInUse[],
  target: CredentialTarget,
): Promise<void> {
  for (const { scheme, credential } of schemes) {
    try {
      const value: unknown = typeof credential === "function" ? await credential() : credential;
      await scheme.apply(target, value, call);
    } catch (cause) {
      throw apiErrorOf(call.progress, cause, `no credential for ${scheme.name}`);
    }
  }
}
